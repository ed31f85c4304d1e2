import { spawn } from 'node:child_process'
import fs from 'node:fs'

// Whatever the shell or .env says, tests never touch a database or secrets that are in use. Set to nothing rather
// than removed: a name that exists isn't read from .env.
const CLEAN = {
  DATABASE_URL: '',
  NEXTAUTH_URL: '',
  NEXTAUTH_SECRET: '',
  FACTDECK_DATA: '',
  PORT: '',
  HOST: '',
  FACTDECK_DEMO: '',
}
const SHOWN_LINES = 120

/**
 * Runs a step's commands and counts. A step that fails, hangs or leaves no report counts as one failed, even if no
 * test of it did.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, seconds: number, output: string }>}
 */
export async function runStep(step) {
  const begin = performance.now()
  const finish = (counts, output) => ({ ...counts, seconds: (performance.now() - begin) / 1000, output: tail(output) })
  const complaint = step.before?.()
  if (complaint) return finish({ passed: 0, failed: 1, skipped: 0 }, complaint)
  let output = ''
  let succeeded = true
  for (const command of step.commands) {
    const run = await runCommand(command, step)
    output += run.output
    succeeded = run.code === 0
    if (!succeeded) break
  }
  fs.writeFileSync(`test-results/${step.name}.log`, output)
  return finish(count(step, succeeded), output)
}

function count(step, succeeded) {
  const counts = step.report ? readReport(step) : { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 }
  if (!counts) return { passed: 0, failed: 1, skipped: 0 }
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function readReport({ name, report }) {
  const file = `test-results/${name}.json`
  if (!fs.existsSync(file)) return null
  const json = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (report === 'playwright') {
    const { expected, unexpected, flaky, skipped } = json.stats
    return { passed: expected, failed: unexpected + flaky + (json.errors?.length ?? 0), skipped }
  }
  // A file that couldn't even be loaded has no tests to fail.
  const broken = json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + broken.length,
    skipped: json.numPendingTests + json.numTodoTests,
  }
}

function runCommand([program, ...args], step) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: {
        ...process.env,
        ...CLEAN,
        CI: '1',
        FORCE_COLOR: '0',
        NO_COLOR: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        ...step.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    const gentle = setTimeout(() => child.kill('SIGTERM'), step.minutes * 60_000)
    const harsh = setTimeout(() => child.kill('SIGKILL'), step.minutes * 60_000 + 30_000)
    const late = performance.now() + step.minutes * 60_000
    child.on('error', (error) => chunks.push(Buffer.from(String(error))))
    child.on('close', (code) => {
      clearTimeout(gentle)
      clearTimeout(harsh)
      if (performance.now() >= late) chunks.push(Buffer.from(`\nEnded after ${step.minutes} minutes.\n`))
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

function tail(output) {
  const lines = output.trimEnd().split('\n')
  return lines.length <= SHOWN_LINES ? output : ['…', ...lines.slice(-SHOWN_LINES)].join('\n')
}
