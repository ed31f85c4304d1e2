import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepSecret } from '@/lib/platform/data-folder'
import { isSameProcessAlive } from '@/lib/platform/process-identity'
import { HttpClient } from '../support/http-client'
import { type HttpQuiz, makeQuiz, makeSession, postAnswer } from '../support/quiz-over-http'
import { holderOf, type Launcher, postmasterOf, runLauncher, untilReady } from './run-launcher'
import { connect } from './write-ledger'

const PORT = Number(process.env.KILL_PORT ?? 3138)
/** Kills in all, in turns of the app, of app and database, and of one of the app's processes: `FACTDECK_KILLS=200 npm test -- kill` for the long run. */
const KILLS = Number(process.env.FACTDECK_KILLS ?? 12)
const STUDENTS = 4
/** Answers acknowledged before and after each kill. */
const BETWEEN = 12
const ATTEMPTS_A_KILL = 16
/** A busy machine takes its time to start what was killed; how long is not asked here. */
const PATIENCE_MS = 150_000
/** One line a kill, so that a long run can be followed and what it found can be added up. */
const LEDGER = path.join('test-results', 'kills.jsonl')

type Sent = { attemptId: string; questionId: string; submissionId: string }
let data: string
let launcher: Launcher
let quiz: HttpQuiz
let prisma: typeof import('@/lib/db/prisma-client')['prisma']
let acknowledged: Sent[] = []

beforeAll(async () => {
  fs.mkdirSync(path.dirname(LEDGER), { recursive: true })
  fs.writeFileSync(LEDGER, '')
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-kill-'))
  fs.chmodSync(data, 0o755)
  launcher = await runLauncher(data, PORT)
  process.env.DATABASE_URL = holderOf(data).databaseUrl
  process.env.NEXTAUTH_SECRET = keepSecret(data, 'session-secret')
  prisma = (await import('@/lib/db/prisma-client')).prisma
  quiz = await makeQuiz(prisma)
})

afterAll(async () => {
  await prisma?.$disconnect()
  const ended = new Promise((resolve) => launcher.child.once('exit', resolve))
  launcher.child.kill('SIGTERM')
  await ended
  fs.rmSync(data, { recursive: true, force: true })
})

/** Attempts ready to be answered, each by a student of its own. */
async function makeAttempts(count: number): Promise<{ attemptId: string; cookie: string }[]> {
  const made = []
  for (let at = 0; at < count; at++) {
    const { userId, cookie } = await makeSession(prisma)
    const data = { userId, setVersionId: quiz.setVersionId, seed: at }
    const { id } = await prisma.attempt.create({ data, select: { id: true } })
    made.push({ attemptId: id, cookie })
  }
  return made
}

/** Sends each answer until it is acknowledged, as the queue in the browser does; a lost reply means sending it again. */
async function answerAll(waiting: { attemptId: string; cookie: string }[], isOver: () => boolean): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let client = new HttpClient(launcher.url, next.cookie)
    for (const question of quiz.questions) {
      const submissionId = randomUUID()
      for (let known = false; !known; ) {
        if (isOver()) return client.close()
        const reply = await postAnswer(client, next.attemptId, question, submissionId).catch(() => null)
        known = reply?.status === 200
        if (known) acknowledged.push({ attemptId: next.attemptId, questionId: question.id, submissionId })
        else {
          client.close()
          client = new HttpClient(launcher.url, next.cookie)
          await sleep(20)
        }
      }
    }
    client.close()
  }
}

/** What was acknowledged and is not there as sent; and how many rows there are for questions that were answered. */
async function compare(): Promise<{ lost: Sent[]; doubled: number }> {
  const client = await connect(holderOf(data).databaseUrl ?? '')
  try {
    const ids = [...new Set(acknowledged.map(({ attemptId }) => attemptId))]
    const { rows } = await client.query<Sent>(
      'SELECT "attemptId", "itemRevisionId" AS "questionId", "submissionId" FROM "Response" WHERE "attemptId" = ANY($1)',
      [ids],
    )
    const stored = new Map(rows.map((row) => [`${row.attemptId} ${row.questionId}`, row.submissionId]))
    const lost = acknowledged.filter(
      ({ attemptId, questionId, submissionId }) => stored.get(`${attemptId} ${questionId}`) !== submissionId,
    )
    return { lost, doubled: rows.length - stored.size }
  } finally {
    await client.end()
  }
}

async function currentApp(): Promise<number> {
  for (;;) {
    const { app } = holderOf(data)
    if (app && isSameProcessAlive(app)) return app.pid
    await sleep(10)
  }
}

/** One of the processes that answer; the app itself where it is the only one. */
function oneOf(app: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return processes.find(([, parent]) => parent === app)?.[0] ?? app
}

const VICTIMS = ['app', 'app and database', 'app', 'database and app', 'one process'] as const

describe('answers under load, while app or app and database are killed', () => {
  const rounds = Array.from({ length: KILLS }, (_, round) => ({ round, victim: VICTIMS[round % VICTIMS.length]! }))

  test.each(rounds)('none acknowledged is lost or doubled ($round, $victim)', async ({ round, victim }) => {
    acknowledged = []
    const waiting = await makeAttempts(ATTEMPTS_A_KILL)
    let over = false
    const work = Promise.all(Array.from({ length: STUDENTS }, () => answerAll(waiting, () => over)))
    const untilMore = async (count: number) => {
      for (const aim = acknowledged.length + count; acknowledged.length < aim && waiting.length > 0; ) await sleep(5)
    }
    await untilMore(BETWEEN)
    await sleep((round * 37) % 100)
    const app = await currentApp()
    const pids = {
      app: () => [app],
      'app and database': () => [app, postmasterOf(data)],
      'database and app': () => [postmasterOf(data), app],
      'one process': () => [oneOf(app)],
    }[victim]()
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    const backAfterMs = Math.round(await untilReady(launcher.url, PATIENCE_MS))
    await untilMore(BETWEEN)
    over = true
    await work
    const found = await compare()
    const counts = { acknowledged: acknowledged.length, lost: found.lost.length, doubled: found.doubled }
    fs.appendFileSync(LEDGER, `${JSON.stringify({ round, victim, backAfterMs, ...counts })}\n`)
    expect(acknowledged.length).toBeGreaterThanOrEqual(2 * BETWEEN)
    expect(found).toEqual({ lost: [], doubled: 0 })
  })
})
