#!/usr/bin/env node
// `npm run bench -- language`: runs tests/bench/<name>.ts, and every <name>-….ts. Without a name: all of them.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { complainAboutNode } from './prepare/check-node.mjs'
import { ensureInstalled } from './prepare/ensure-installed.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const complaint = complainAboutNode() ?? ensureInstalled(root, { dev: true })
if (complaint) fail(complaint)

const [wanted, ...options] = process.argv.slice(2)
const benches = fs
  .readdirSync('tests/bench')
  .filter(
    (file) =>
      file.endsWith('.ts') && /^export (async )?function run\b/m.test(fs.readFileSync(`tests/bench/${file}`, 'utf8')),
  )
  .map((file) => path.basename(file, '.ts'))
const chosen = wanted ? benches.filter((name) => name === wanted || name.startsWith(`${wanted}-`)) : benches
if (chosen.length === 0) fail(`There is no bench "${wanted}": there are ${benches.join(', ')}.`)

for (const name of chosen) {
  process.stdout.write(`\n# ${name}\n`)
  const script = `const { run } = await import('./tests/bench/${name}.ts'); await run({ verbose: ${options.includes('--verbose')} })`
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', script]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
