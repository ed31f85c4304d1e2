#!/usr/bin/env node
// The factdeck command: installs what is missing, then hands over to TypeScript, one file a verb in bin/commands.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { complainAboutNode } from './prepare/check-node.mjs'
import { ensureInstalled } from './prepare/ensure-installed.mjs'

const root = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '..')
// 'server-only' lets itself be imported under this condition alone. package.json passes it.
const CONDITION = '--conditions=react-server'

export async function runCommand([verb = 'help', ...args]) {
  const complaint = complainAboutNode() ?? ensureInstalled(root, { dev: false })
  if (complaint) fail(complaint)
  if (!process.execArgv.includes(CONDITION)) return await rerunWithCondition([verb, ...args])
  loadEnvironmentFiles()
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: path.join(root, 'tsconfig.json') })
  const file = path.join(root, 'bin', 'commands', `${verb}.ts`)
  if (!/^[a-z-]+$/.test(verb) || !fs.existsSync(file)) {
    fail(`There is no command "${verb}": npm run -s factdeck -- help lists what there is.`)
  }
  const { runVerb } = await import(pathToFileURL(path.join(root, 'bin', 'launcher', 'run-verb.ts')).href)
  process.exitCode = await runVerb(() => import(pathToFileURL(file).href), args)
}

/** As Next reads them: what the shell says wins over .env.local, and that over .env. */
function loadEnvironmentFiles() {
  for (const name of ['.env.local', '.env']) {
    const file = path.join(root, name)
    if (fs.existsSync(file)) process.loadEnvFile(file)
  }
}

async function rerunWithCondition(args) {
  const child = spawn(process.execPath, [CONDITION, fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const entry = process.argv[1] ? fs.realpathSync(process.argv[1]) : ''
if (entry === fileURLToPath(import.meta.url)) await runCommand(process.argv.slice(2))
