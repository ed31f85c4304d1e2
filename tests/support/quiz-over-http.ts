import { randomUUID } from 'node:crypto'
import type { Answer } from '@/lib/core/grading/answer'
import { DRAFTS, makeSharedSet } from '../integration/attempts/make-shared-set'
import { makeStudent } from '../integration/attempts/make-student'
import type { HttpClient, Reply } from './http-client'

type Database = typeof import('@/lib/db/prisma-client')['prisma']
export type QuizQuestion = { id: string; type: Answer['type'] }
export type HttpQuiz = { slug: string; setVersionId: string; questions: QuizQuestion[] }

/** One item of each type, and two more: ten questions. */
const TEN = [...DRAFTS, DRAFTS[0]!, DRAFTS[2]!]

/** A published, shared set of ten questions of all types. */
export async function makeQuiz(prisma: Database): Promise<HttpQuiz> {
  const { slug, setVersionId, revisionIds } = await makeSharedSet(prisma, TEN)
  return { slug, setVersionId, questions: TEN.map(({ type }, at) => ({ id: revisionIds[at]!, type })) }
}

/** A guest with a session cookie as signing in gives it. Needs NEXTAUTH_SECRET to be the app's. */
export async function makeSession(prisma: Database): Promise<{ userId: string; cookie: string }> {
  const { sealSession, sessionCookie } = await import('@/lib/auth/session-cookie')
  const { id } = await makeStudent(prisma)
  return { userId: id, cookie: `${sessionCookie().name}=${await sealSession({ sub: id, version: 0 }, 3600)}` }
}

/** An answer in positions of the screen that fits the item of TEN's type. */
export function someAnswer(type: Answer['type']): Answer {
  switch (type) {
    case 'multiple-choice':
    case 'true-false':
      return { type, choice: 1 }
    case 'multiple-response':
      return { type, choices: [0, 2] }
    case 'matching':
      return { type, matches: [0, 1, 2] }
    case 'ordering':
      return { type, order: [0, 1, 2] }
    default:
      return { type, text: 'Albatros' }
  }
}

export type Step = 'link' | 'start' | 'open' | 'save' | 'finish' | 'submit' | 'review'
export type Timed = (step: Step, reply: Reply) => void

export function postAnswer(client: HttpClient, attemptId: string, question: QuizQuestion, submissionId = randomUUID()) {
  const answer = someAnswer(question.type)
  return client.postJson(`/api/attempts/${attemptId}/responses`, {
    ...{ submissionId, sequence: 1, questionId: question.id, answer },
  })
}

/** One whole attempt as a browser without script takes it: the link, starting, the quiz, ten answers, handing in, the review. */
export async function takeQuiz(client: HttpClient, quiz: HttpQuiz, timed: Timed): Promise<void> {
  const expecting = async (step: Step, status: number, reply: Promise<Reply>) => {
    const answered = await reply
    if (answered.status !== status) throw new Error(`${step}: ${answered.status}\n${answered.text.slice(0, 500)}`)
    timed(step, answered)
    return answered
  }
  const link = await expecting('link', 200, client.ask(`/s/${quiz.slug}`))
  const started = await expecting(
    ...(['start', 303, client.postForm(`/s/${quiz.slug}`, link.text, 'slug', { name: 'Jo' })] as const),
  )
  const path = String(started.headers.location).replace(/^https?:\/\/[^/]+/, '')
  const attemptId = path.split('/')[2]!
  await expecting('open', 200, client.ask(path))
  for (const question of quiz.questions) await expecting('save', 200, postAnswer(client, attemptId, question))
  const finish = await expecting('finish', 200, client.ask(`${path}/submit`))
  await expecting('submit', 303, client.postForm(`${path}/submit`, finish.text, 'attemptId'))
  await expecting('review', 200, client.ask(`${path}/results`))
}
