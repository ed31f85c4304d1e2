import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { askedOf } from '@/lib/features/attempts/asked-of'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { readResults } from '@/lib/features/attempts/read-results'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAttempt } from '@/lib/features/attempts/start-attempt'
import { startRetry } from '@/lib/features/attempts/start-retry'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { listOpenAttempts } from '@/lib/features/progress/list-open-attempts'
import { listResults } from '@/lib/features/progress/list-results'
import { measureAccuracy } from '@/lib/features/progress/measure-accuracy'
import { DRAFTS, makeSharedSet, type SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

const now = new Date('2026-11-23T10:00:00Z')
const TYPED = DRAFTS.filter(({ type }) => ['cloze', 'short-answer', 'numeric'].includes(type))
let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(prisma, TYPED)
})

const answer = (viewer: Viewer, attemptId: string, at: number, text: string) =>
  recordResponse(
    viewer,
    attemptId,
    {
      submissionId: randomUUID(),
      sequence: 1,
      questionId: set.revisionIds[at]!,
      answer: { type: TYPED[at]!.type as 'cloze' | 'short-answer' | 'numeric', text },
    },
    now,
  )

/** A pass in which the first question is right, the second wrong, the third not answered. */
async function takeOnce(viewer: Viewer): Promise<string> {
  const attemptId = (await startAttempt(viewer, set.slug, 1, now))!
  await answer(viewer, attemptId, 0, 'Albatros')
  await answer(viewer, attemptId, 1, 'a stranger')
  await submitAttempt(viewer, attemptId, now)
  return attemptId
}

describe('a retry of what was missed', () => {
  it('asks just those items of the same version, and is scored over them alone', async () => {
    const viewer = await makeStudent(prisma)
    const first = await takeOnce(viewer)
    const retry = (await startRetry(viewer, first, 2, now))!
    const loaded = await loadQuiz(viewer, retry, now)
    if (!loaded || loaded.submitted || loaded.overdue) throw new Error('no open quiz')
    expect(loaded.quiz.questions.map(({ id }) => id).sort()).toEqual(set.revisionIds.slice(1).sort())
    // What the attempt does not ask is not there: not to read, not to answer.
    expect(await askedOf(viewer, retry, set.revisionIds[0]!)).toBeNull()
    expect(await answer(viewer, retry, 0, 'Albatros')).toBeNull()
    expect(await answer(viewer, retry, 2, '312')).toMatchObject({ ok: true })
    expect(await listOpenAttempts(viewer)).toMatchObject([{ id: retry, answered: 1, questions: 2, isRetry: true }])
    await submitAttempt(viewer, retry, now)
    expect(await readResults(viewer, retry, now)).toMatchObject({ results: { score: 1, maxScore: 2 } })
    // The pass it came from stands as it was.
    expect(await readResults(viewer, first, now)).toMatchObject({ results: { score: 1, maxScore: 3 } })
  })

  it('is resumed while it is open, and a retry of a retry asks what is left', async () => {
    const viewer = await makeStudent(prisma)
    const first = await takeOnce(viewer)
    const opened = await Promise.all([1, 2, 3].map((seed) => startRetry(viewer, first, seed, now)))
    expect(new Set(opened).size).toBe(1)
    const retry = opened[0]!
    await answer(viewer, retry, 1, 'Ottilie Brandt')
    expect(await startRetry(viewer, retry, 1, now)).toBeNull()
    await submitAttempt(viewer, retry, now)
    const next = (await startRetry(viewer, retry, 1, now))!
    expect(await prisma.attempt.findUnique({ where: { id: next } })).toMatchObject({ onlyItems: [set.revisionIds[2]] })
    await answer(viewer, next, 2, '312')
    await submitAttempt(viewer, next, now)
    expect(await startRetry(viewer, next, 1, now)).toBeNull()
  })

  it('stands beside a new pass over the whole set, and counts in no statistics', async () => {
    const viewer = await makeStudent(prisma)
    const first = await takeOnce(viewer)
    const before = await measureAccuracy(viewer)
    const retry = (await startRetry(viewer, first, 2, now))!
    const whole = (await startAttempt(viewer, set.slug, 3, now))!
    expect(whole).not.toBe(retry)
    expect(await startAttempt(viewer, set.slug, 3, now)).toBe(whole)
    await answer(viewer, retry, 1, 'Ottilie Brandt')
    await answer(viewer, retry, 2, '312')
    await submitAttempt(viewer, retry, now)
    expect(await measureAccuracy(viewer)).toEqual(before)
    expect(await listResults(viewer, now)).toMatchObject([
      { best: { attemptId: first }, results: [{ attemptId: first }] },
    ])
  })

  it('is nobody else’s, and starts from nothing that is open or was all right', async () => {
    const [viewer, other] = [await makeStudent(prisma), await makeStudent(prisma)]
    const open = (await startAttempt(viewer, set.slug, 1, now))!
    expect(await startRetry(viewer, open, 1, now)).toBeNull()
    for (const [at, text] of ['Albatros', 'Ottilie Brandt', '312'].entries()) await answer(viewer, open, at, text)
    await submitAttempt(viewer, open, now)
    expect(await startRetry(viewer, open, 1, now)).toBeNull()
    const missed = await takeOnce(viewer)
    expect(await startRetry(other, missed, 1, now)).toBeNull()
  })
})
