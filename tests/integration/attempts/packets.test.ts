import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { recordResponse, type Submission } from '@/lib/features/attempts/record-response'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { DRAFTS, makeSharedSet, type SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

const SCHEDULES = 200
const now = new Date('2026-11-23T10:00:00Z')
let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(
    prisma,
    DRAFTS.filter(({ type }) => type === 'cloze' || type === 'short-answer'),
  )
})

/** Answers to two questions: how many to each, and in which order, how often and how much at once they arrive. */
const schedule = fc.record({
  answers: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })),
  arrivals: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 6 }),
  atOnce: fc.integer({ min: 1, max: 4 }),
})

function submissionsFor([first, second]: [number, number]): Submission[] {
  const type = (at: number) => (at === 0 ? ('cloze' as const) : ('short-answer' as const))
  return [first, second].flatMap((count, at) =>
    Array.from({ length: count }, (_, nth) => ({
      submissionId: randomUUID(),
      sequence: nth + 1,
      questionId: set.revisionIds[at]!,
      answer: { type: type(at), text: `answer ${nth + 1} to ${at}` },
    })),
  )
}

async function deliver(
  mode: 'practice' | 'exam',
  plan: { answers: [number, number]; arrivals: number[]; atOnce: number },
) {
  const viewer = await makeStudent(prisma)
  const attempt = await prisma.attempt.create({
    data: { userId: viewer.id, setVersionId: set.setVersionId, seed: 1, mode },
  })
  const submissions = submissionsFor(plan.answers)
  const arriving = plan.arrivals.map((pick) => submissions[pick % submissions.length]!)
  for (let at = 0; at < arriving.length; at += plan.atOnce) {
    const outcomes = await Promise.all(
      arriving.slice(at, at + plan.atOnce).map((submission) => recordResponse(viewer, attempt.id, submission, now)),
    )
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true })
  }
  const stored = await prisma.response.findMany({ where: { attemptId: attempt.id } })
  return { arriving, stored }
}

describe('packets that are repeated, reordered and sent at once', () => {
  it(`leave the newest answer to each question in an exam, over ${SCHEDULES} schedules`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (plan) => {
        const { arriving, stored } = await deliver('exam', plan)
        const questions = [...new Set(arriving.map(({ questionId }) => questionId))]
        expect(stored).toHaveLength(questions.length)
        for (const questionId of questions) {
          const newest = Math.max(
            ...arriving.filter((each) => each.questionId === questionId).map(({ sequence }) => sequence),
          )
          const [response] = stored.filter((each) => each.itemRevisionId === questionId)
          const sent = arriving.find((each) => each.questionId === questionId && each.sequence === newest)
          expect(response).toMatchObject({ sequence: newest, submissionId: sent?.submissionId, answer: sent?.answer })
        }
      }),
      { numRuns: SCHEDULES, seed: 20261123 },
    )
  })

  it('leave the first answer to each question in practice', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (plan) => {
        const { arriving, stored } = await deliver('practice', { ...plan, atOnce: 1 })
        const questions = [...new Set(arriving.map(({ questionId }) => questionId))]
        expect(stored).toHaveLength(questions.length)
        for (const response of stored) {
          const first = arriving.find(({ questionId }) => questionId === response.itemRevisionId)
          expect(response.submissionId).toBe(first?.submissionId)
        }
      }),
      { numRuns: 100, seed: 20261123 },
    )
  })

  it('are in the score or refused, never neither, when the quiz is handed in meanwhile', {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 60; round++) {
      const viewer = await makeStudent(prisma)
      const attempt = await prisma.attempt.create({
        data: { userId: viewer.id, setVersionId: set.setVersionId, seed: 1 },
      })
      const [questionId] = set.revisionIds
      const right = {
        submissionId: randomUUID(),
        sequence: 1,
        questionId: questionId!,
        answer: { type: 'cloze', text: 'Albatros' } as const,
      }
      const jobs = [() => recordResponse(viewer, attempt.id, right, now), () => submitAttempt(viewer, attempt.id, now)]
      if (round % 2) jobs.reverse()
      const outcomes = await Promise.all(jobs.map((job) => job()))
      const recorded = outcomes.find((outcome) => typeof outcome === 'object')
      const { score } = await prisma.attempt.findUniqueOrThrow({ where: { id: attempt.id } })
      expect(score).toBe(typeof recorded === 'object' && recorded?.ok ? 1 : 0)
      expect(await prisma.response.count({ where: { attemptId: attempt.id } })).toBe(score)
    }
  })
})
