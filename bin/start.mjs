#!/usr/bin/env node
// `npm start` and `npm run dev`. Plain JavaScript, because at first nothing is installed.
import { runCommand } from './factdeck.mjs'

const args = process.argv.slice(2).filter((arg) => arg !== '--dev')
await runCommand([process.argv.includes('--dev') ? 'dev' : 'start', ...args])
