import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identifyProcess, isSameProcessAlive } from '@/lib/platform/process-identity'
import { holderOf, type Launcher, postmasterOf, runLauncher, untilReady } from './run-launcher'
import { connect, findLost, type LedgerWriter, writeLedger } from './write-ledger'

const PORT = 3137
const TIMES = 10
let data: string
let launcher: Launcher
let written = 0

const databaseUrl = () => holderOf(data).databaseUrl ?? ''

beforeAll(async () => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-kill-'))
  fs.chmodSync(data, 0o755)
  launcher = await runLauncher(data, PORT)
  const client = await connect(databaseUrl())
  await client.query('CREATE TABLE kill_ledger (n int PRIMARY KEY)')
  await client.end()
})

afterAll(() => {
  launcher.child.kill('SIGKILL') // already gone, unless a test failed
  fs.rmSync(data, { recursive: true, force: true })
})

/** Runs `kill` while rows are written, waits until all is well again, and expects every acknowledged row to be there. */
async function survive(kill: () => void | Promise<void>): Promise<void> {
  const writer: LedgerWriter = writeLedger(databaseUrl, written)
  try {
    while (writer.acknowledged.size < 20) await sleep(5)
    await sleep(Math.floor(100 * ((written % 7) / 7)))
    await kill()
    await untilReady(launcher.url)
    const before = writer.acknowledged.size
    while (writer.acknowledged.size < before + 20) await sleep(5)
  } finally {
    await writer.stop()
  }
  written = Math.max(...writer.acknowledged) + 1_000
  expect(await findLost(databaseUrl(), writer.acknowledged)).toEqual([])
}

/** The launcher writes down a new app a moment after that answers. */
async function currentApp(): Promise<number> {
  for (;;) {
    const { app } = holderOf(data)
    if (app && isSameProcessAlive(app)) return app.pid
    await sleep(10)
  }
}

const kill = (pid: number): void => {
  process.kill(pid, 'SIGKILL')
}

describe('after a kill -9, nothing acknowledged is lost and all is well again by itself', () => {
  const rounds = Array.from({ length: TIMES }, (_, round) => round + 1)

  test.each(rounds)('of the app (%i)', async () => {
    await survive(async () => kill(await currentApp()))
  })

  test.each(rounds)('of the database (%i)', async () => {
    await survive(() => kill(postmasterOf(data)))
  })

  test.each(rounds)('of both (%i)', async () => {
    await survive(async () => {
      kill(await currentApp())
      kill(postmasterOf(data))
    })
  })

  test.each(rounds)('of the launcher, when started again (%i)', async (round) => {
    await survive(async () => {
      const app = await currentApp()
      const database = postmasterOf(data)
      launcher.child.kill('SIGKILL')
      // Every other time nothing at all is left, as after a power cut.
      if (round % 2 === 0) for (const pid of [app, database]) kill(pid)
      launcher = await runLauncher(data, PORT)
    })
  })
})

test('one SIGTERM ends everything that was started, the database properly', async () => {
  const { app, process: self } = holderOf(data)
  const postmaster = postmasterOf(data)
  const ended = new Promise((resolve) => launcher.child.once('exit', resolve))
  launcher.child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect([app!, self].filter(isSameProcessAlive)).toEqual([])
  expect(identifyProcess(postmaster)).toBeNull()
  expect(fs.existsSync(path.join(data, 'postgres', 'postmaster.pid'))).toBe(false)
  expect(fs.readFileSync(path.join(data, 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/)
})
