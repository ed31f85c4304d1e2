#!/usr/bin/env node
// `npm test`: sets up what it needs and runs everything. `npm test -- unit lint` runs those steps alone.
// The last line is always "N passed, N failed", over all steps; the exit code says the same.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { complainAboutNode } from './prepare/check-node.mjs'
import { ensureInstalled } from './prepare/ensure-installed.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const complaint = complainAboutNode() ?? ensureInstalled(root, { dev: true })
if (complaint) {
  process.stdout.write(`${complaint}\n0 passed, 1 failed\n`)
  process.exit(1)
}

const { STEPS } = await import('./checks/test-steps.mjs')
const { runStep } = await import('./checks/run-step.mjs')

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  process.stdout.write(
    `No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.\n`,
  )
  process.stdout.write('0 passed, 1 failed\n')
  process.exit(1)
}

fs.rmSync('test-results', { recursive: true, force: true })
fs.mkdirSync('test-results')
const results = []
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name) && !step.always) continue
  process.stdout.write(`${step.name} … `)
  const result = await runStep(step)
  process.stdout.write(`${result.failed === 0 ? 'ok' : 'FAILED'} (${result.seconds.toFixed(1)} s)\n`)
  if (result.failed > 0) process.stdout.write(`${result.output}\n`)
  results.push({ name: step.name, ...result })
}

const sum = (pick) => results.reduce((total, result) => total + pick(result), 0)
process.stdout.write(
  `\n${'step'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(8)}${'seconds'.padStart(9)}\n`,
)
for (const { name, passed, failed, skipped, seconds } of results) {
  const numbers = [passed, failed, skipped].map((count) => String(count).padStart(8)).join('')
  process.stdout.write(`${name.padEnd(14)}${numbers}${seconds.toFixed(1).padStart(9)}\n`)
}
process.stdout.write(
  `${'all'.padEnd(30)}${''.padStart(8)}${sum((result) => result.seconds)
    .toFixed(1)
    .padStart(9)}\n\n`,
)
const failed = sum((result) => result.failed)
process.stdout.write(`${sum((result) => result.passed)} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
