import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import { PRESETS } from '@/lib/core/assessment/rules'
import { toShown } from '@/lib/core/assessment/translate-answer'
import type { Answer } from '@/lib/core/grading/answer'
import { prisma } from '@/lib/db/prisma-client'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { readProgress } from '@/lib/features/attempts/read-progress'
import { readResults } from '@/lib/features/attempts/read-results'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAssigned } from '@/lib/features/attempts/start-assigned'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { type Given, giveExam, minutes } from './give-exam'
import { DRAFTS, makeSharedSet, type SharedSetIds, toItem } from './make-shared-set'

/** Of each type a right and a wrong answer, as long as each other, in stored positions. */
const PAIRS: Record<Answer['type'], [right: Answer, wrong: Answer]> = {
  'multiple-choice': [
    { type: 'multiple-choice', choice: 0 },
    { type: 'multiple-choice', choice: 2 },
  ],
  'true-false': [
    { type: 'true-false', choice: 1 },
    { type: 'true-false', choice: 0 },
  ],
  cloze: [
    { type: 'cloze', text: 'Albatros' },
    { type: 'cloze', text: 'Kingdoms' },
  ],
  'short-answer': [
    { type: 'short-answer', text: 'Ottilie Brandt' },
    { type: 'short-answer', text: 'Leopold Kramer' },
  ],
  numeric: [
    { type: 'numeric', text: '312' },
    { type: 'numeric', text: '977' },
  ],
  'multiple-response': [
    { type: 'multiple-response', choices: [0, 2] },
    { type: 'multiple-response', choices: [1, 3] },
  ],
  matching: [
    { type: 'matching', matches: [0, 1, 2] },
    { type: 'matching', matches: [1, 2, 0] },
  ],
  ordering: [
    { type: 'ordering', order: [0, 1, 2] },
    { type: 'ordering', order: [2, 1, 0] },
  ],
}
const SEED = 7
let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(prisma)
})

async function begin({ student, assignmentId }: Given): Promise<string> {
  const started = await startAssigned(student, assignmentId, SEED, minutes(0))
  if (!started?.ok) throw new Error('not started')
  return started.attemptId
}

/** Everything that a student is told about an exam in which all answers are right, or all are wrong. */
async function tell(which: 0 | 1): Promise<string[]> {
  const given = await giveExam(prisma, set)
  const { student } = given
  const attemptId = await begin(given)
  const told: unknown[] = []
  for (const [at, draft] of DRAFTS.entries()) {
    const questionId = set.revisionIds[at]!
    const item = { ...toItem(draft), id: questionId, factIds: [] }
    const shuffling = { seed: SEED, rules: PRESETS.exam }
    const answer = toShown(PAIRS[draft.type][which], arrangeItem(item, shuffling, questionId))!
    const sent = { submissionId: randomUUID(), sequence: 1, questionId, answer }
    told.push(await recordResponse(student, attemptId, sent, minutes(1)))
  }
  told.push(...(await look(student, attemptId)))
  const right = await prisma.response.count({ where: { attemptId, verdict: 'correct' } })
  expect(right).toBe(which === 0 ? DRAFTS.length : 0)
  await submitAttempt(student, attemptId, minutes(2))
  told.push(await readResults(student, attemptId, minutes(2)), await readResults(student, attemptId, minutes(20)))
  // What was chosen is told in the words of the options, which are as long as they are.
  return told.map((each) => JSON.stringify(each, (name, value) => (name === 'given' ? null : value)))
}

const look = async (student: Viewer, attemptId: string) => [
  await loadQuiz(student, attemptId, minutes(1)),
  await readProgress(student, attemptId, minutes(1)),
]

describe('an exam that shows nothing', () => {
  it('says as much about right answers as about wrong ones, to the byte, before and after handing in', async () => {
    const [right, wrong] = [await tell(0), await tell(1)]
    expect(right.map(({ length }) => length)).toEqual(wrong.map(({ length }) => length))
    for (const said of [...right, ...wrong]) expect(said).not.toMatch(/canary|"verdict"/)
  })
})
