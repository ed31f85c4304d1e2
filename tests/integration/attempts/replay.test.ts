import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'
import type { Answer } from '@/lib/core/grading/answer'
import { grade } from '@/lib/core/grading/grade'
import { seededRandom, shuffle } from '@/lib/core/seeded-random'
import { prisma } from '@/lib/db/prisma-client'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { recordResponse, type Submission } from '@/lib/features/attempts/record-response'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { DRAFTS, makeSharedSet, type SharedSetIds, toItem } from './make-shared-set'
import { makeStudent } from './make-student'

const ATTEMPTS = 50
/** Answers to each question, each sent so often: 50 attempts × 2 modes × 8 questions × 3 answers × 5 = 12,000. */
const ANSWERS = 3
const COPIES = 5
const AT_ONCE = 10
const now = new Date('2026-11-23T10:00:00Z')
let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(prisma)
})

/** The nth answer to a question, in positions of the screen: different each time, now right, now wrong. */
function answerTo(question: QuizQuestion, nth: number): Answer {
  const { type } = question
  const turned = (length: number) => Array.from({ length }, (_, at) => (at + nth) % length)
  switch (type) {
    case 'multiple-choice':
    case 'true-false':
      return { type, choice: nth % question.choices.length }
    case 'multiple-response':
      return { type, choices: turned(question.choices.length).slice(0, 2) }
    case 'matching':
      return { type, matches: turned(question.rights.length) }
    case 'ordering':
      return { type, order: turned(question.steps.length) }
    default: {
      const key = DRAFTS.find(({ stem }) => stem === question.stem)!.key.text
      return { type, text: [key, `${type} ${nth}`, key.toUpperCase()][nth % 3]! }
    }
  }
}

/** Every answer to every question, each several times, in no order, many at once. Resolves to what was acknowledged. */
async function sendEverything(viewer: Viewer, attemptId: string, seed: number) {
  const loaded = await loadQuiz(viewer, attemptId, now)
  if (!loaded || loaded.submitted || loaded.overdue) throw new Error('no open quiz')
  const sent: Submission[] = loaded.quiz.questions.flatMap((question) =>
    Array.from({ length: ANSWERS }, (_, at) => ({
      submissionId: randomUUID(),
      sequence: at + 1,
      questionId: question.id,
      answer: answerTo(question, at + seed),
    })),
  )
  const arriving = shuffle(seededRandom(seed), Array.from({ length: COPIES }, () => sent).flat())
  const acknowledged: { submission: Submission; answer: Answer }[] = []
  for (let at = 0; at < arriving.length; at += AT_ONCE) {
    const batch = arriving.slice(at, at + AT_ONCE)
    const outcomes = await Promise.all(batch.map((each) => recordResponse(viewer, attemptId, each, now)))
    for (const [index, outcome] of outcomes.entries()) {
      if (!outcome?.ok) throw new Error(`refused: ${JSON.stringify({ submission: batch[index], outcome })}`)
      acknowledged.push({ submission: batch[index]!, answer: outcome.response.answer })
    }
  }
  return { sent, acknowledged }
}

describe.each(['practice', 'exam'] as const)('answers of every type, sent again and out of order, in %s', (mode) => {
  it('are scored once each, none lost, and the score is their sum', { timeout: 300_000 }, async () => {
    let received = 0
    for (let seed = 1; seed <= ATTEMPTS; seed++) {
      const viewer = await makeStudent(prisma)
      const { id: attemptId } = await prisma.attempt.create({
        data: { userId: viewer.id, setVersionId: set.setVersionId, seed, mode },
      })
      const { sent, acknowledged } = await sendEverything(viewer, attemptId, seed)
      received += acknowledged.length
      await submitAttempt(viewer, attemptId, now)
      const attempt = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { responses: true } })
      expect(attempt.responses).toHaveLength(DRAFTS.length)
      let sum = 0
      for (const response of attempt.responses) {
        const ofQuestion = acknowledged.filter(({ submission }) => submission.questionId === response.itemRevisionId)
        const standing = sent.find(({ submissionId }) => submissionId === response.submissionId)
        // In an exam the last answer stands; in practice the first to arrive, and every later sending was told so.
        if (mode === 'exam') expect(standing?.sequence).toBe(ANSWERS)
        else expect(new Set(ofQuestion.map(({ answer }) => JSON.stringify(answer))).size).toBe(1)
        const draft = DRAFTS[set.revisionIds.indexOf(response.itemRevisionId)]!
        const judged = grade(toItem(draft), response.answer as Answer)
        expect(response).toMatchObject({ verdict: judged.verdict, fraction: judged.fraction })
        sum += judged.fraction
      }
      expect(attempt.score).toBeCloseTo(sum, 6)
      expect(attempt.maxScore).toBe(DRAFTS.length)
    }
    expect(received).toBe(ATTEMPTS * DRAFTS.length * ANSWERS * COPIES)
  })
})
