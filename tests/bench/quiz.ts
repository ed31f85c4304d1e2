/**
 * How many students one machine carries: `npm run bench -- quiz`. Client, app and database together on it, production
 * build, embedded database, no think time; whole attempts beside a bare Next page with one query and a bare durable
 * POST, in turns in the same run. Writes docs/bench-quiz.md. Loopback only; some minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { keepSecret } from '@/lib/platform/data-folder'
import { holderOf, runLauncher } from '../kill/run-launcher'
import { HttpClient } from '../support/http-client'
import { type HttpQuiz, makeQuiz, makeSession, postAnswer, type Step, takeQuiz } from '../support/quiz-over-http'
import { startBareApp } from './quiz-bare'
import { type Load, loadWith, merge, quantile, rate, scriptWeight } from './quiz-load'
import { type Figures, pageOf } from './quiz-page'

const PORT = Number(process.env.BENCH_PORT ?? 3013)
const STUDENTS = [1, 8, 32]
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const WARM_ATTEMPTS = Number(process.env.BENCH_WARM ?? 300)
/** Attempts prepared for the answers-only load; at more than this many answers a second it ends early. */
const PREPARED = 80 * SECONDS

type Database = typeof import('@/lib/db/prisma-client')['prisma']
type Session = { userId: string; cookie: string }

export async function run(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'factdeck-bench-'))
  const { chmodSync } = await import('node:fs')
  chmodSync(data, 0o755)
  const launcher = await runLauncher(data, PORT)
  try {
    const { databaseUrl } = holderOf(data)
    if (!databaseUrl) throw new Error('no database')
    process.env.DATABASE_URL = databaseUrl
    process.env.NEXTAUTH_SECRET = keepSecret(data, 'session-secret')
    const { prisma } = await import('@/lib/db/prisma-client')
    const bare = await startBareApp(databaseUrl, PORT + 1)
    try {
      const page = await measure(prisma, launcher.url, bare.url)
      writeFileSync('docs/bench-quiz.md', page)
      process.stdout.write(page)
    } catch (error) {
      process.stderr.write(launcher.output())
      throw error
    } finally {
      bare.stop()
      await prisma.$disconnect()
    }
  } finally {
    const ended = new Promise((resolve) => launcher.child.once('exit', resolve))
    launcher.child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

async function measure(prisma: Database, app: string, bare: string): Promise<string> {
  const [load] = loadavg()
  const quiz = await makeQuiz(prisma)
  const sessions: Session[] = []
  for (let at = 0; at < Math.max(...STUDENTS); at++) sessions.push(await makeSession(prisma))
  const weights = await weigh(prisma, quiz, app, bare, sessions[0]!)
  const figures: Figures[] = []
  // As long as it takes until code is compiled and pools are open: a server that has been up for a lesson, not a second.
  await warmUp(quiz, app, sessions.slice(0, 8))
  await measureAt(prisma, quiz, app, bare, sessions.slice(0, 8), SECONDS)
  for (const students of STUDENTS) {
    const rounds: Round[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await measureAt(prisma, quiz, app, bare, sessions.slice(0, students), SECONDS))
    figures.push(summarise(students, rounds))
    process.stderr.write(`${JSON.stringify(figures.at(-1))}\n`)
  }
  const [cpu] = cpus()
  const machine = `${cpus().length} cores, ${cpu?.model.trim()}; Node ${process.version}`
  return pageOf(figures, weights, `${machine}; load average before it began ${load?.toFixed(1)}`)
}

async function warmUp(quiz: HttpQuiz, app: string, sessions: readonly Session[]): Promise<void> {
  let left = WARM_ATTEMPTS
  await Promise.all(
    sessions.map(async ({ cookie }) => {
      const client = new HttpClient(app, cookie)
      for (; left > 0; left--) await takeQuiz(client, quiz, () => {})
      client.close()
    }),
  )
}

type Round = { page: Load; post: Load; saves: Load; attempts: Load; steps: Map<Step, number[]> }

async function measureAt(
  prisma: Database,
  quiz: HttpQuiz,
  app: string,
  bare: string,
  sessions: readonly Session[],
  seconds: number,
): Promise<Round> {
  const bareClients = sessions.map(() => new HttpClient(bare))
  const clients = sessions.map(({ cookie }) => new HttpClient(app, cookie))
  const steps = new Map<Step, number[]>()
  const page = await loadWith(bareClients, seconds, async (client) => (await client.ask('/')).ms)
  const attempts = await loadWith(clients, seconds, async (client) => {
    const begin = performance.now()
    await takeQuiz(client, quiz, (step, { ms }) => (steps.get(step) ?? newList(steps, step)).push(ms))
    return performance.now() - begin
  })
  const post = await loadWith(
    bareClients,
    seconds,
    async (client) => (await client.postJson('/save', { text: 'x' })).ms,
  )
  const saves = await saveOnly(prisma, quiz, app, sessions.length, seconds)
  for (const client of [...bareClients, ...clients]) client.close()
  return { page, post, saves, attempts, steps }
}

function newList(steps: Map<Step, number[]>, step: Step): number[] {
  const list: number[] = []
  steps.set(step, list)
  return list
}

/** Answers and nothing else, each a new row, from attempts made beforehand. */
async function saveOnly(prisma: Database, quiz: HttpQuiz, app: string, students: number, seconds: number) {
  const count = students === 1 ? PREPARED / 2 : PREPARED
  const waiting: { client: HttpClient; attemptId: string; questions: HttpQuiz['questions'] }[] = []
  for (let at = 0; at < count; at++) {
    const { userId, cookie } = await makeSession(prisma)
    const data = { userId, setVersionId: quiz.setVersionId, seed: at }
    const { id: attemptId } = await prisma.attempt.create({ data, select: { id: true } })
    waiting.push({ client: new HttpClient(app, cookie), attemptId, questions: [...quiz.questions] })
  }
  const used = waiting.map(({ client }) => client)
  const workers = Array.from({ length: students }, () => ({ at: waiting.pop() }))
  const load = await loadWith(workers, seconds, async (worker) => {
    if (worker.at?.questions.length === 0) worker.at = waiting.pop()
    const question = worker.at?.questions.pop()
    if (!worker.at || !question) return null
    const reply = await postAnswer(worker.at.client, worker.at.attemptId, question)
    if (reply.status !== 200) throw new Error(`saving: ${reply.status} ${reply.text}`)
    return reply.ms
  })
  for (const client of used) client.close()
  return load
}

function summarise(students: number, rounds: readonly Round[]): Figures {
  const of = (pick: (round: Round) => Load) => {
    const load = merge(rounds.map(pick))
    return { rate: rate(load), p50: quantile(load.times, 0.5), p95: quantile(load.times, 0.95) }
  }
  const attempts = of(({ attempts }) => attempts)
  const timesOf = (step: Step) => rounds.flatMap(({ steps }) => steps.get(step) ?? [])
  const step = (name: Step) => ({ p50: quantile(timesOf(name), 0.5), p95: quantile(timesOf(name), 0.95) })
  const requests = rounds.reduce((sum, { steps }) => sum + [...steps.values()].flat().length, 0)
  const seconds = rounds.reduce((sum, { attempts }) => sum + attempts.seconds, 0)
  return {
    students,
    ...{ page: of(({ page }) => page), post: of(({ post }) => post), saves: of(({ saves }) => saves) },
    ...{ attempts, requests: requests / seconds },
    ...{ open: step('open'), save: step('save'), review: step('review') },
  }
}

async function weigh(prisma: Database, quiz: HttpQuiz, app: string, bare: string, { userId, cookie }: Session) {
  const data = { userId, setVersionId: quiz.setVersionId, seed: 1 }
  const { id } = await prisma.attempt.create({ data, select: { id: true } })
  const weights = { quiz: await scriptWeight(app, `/quiz/${id}`, cookie), empty: await scriptWeight(bare, '/') }
  await prisma.attempt.delete({ where: { id } })
  return weights
}
