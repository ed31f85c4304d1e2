import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import type { QuizResponse } from '@/lib/core/assessment/quiz-types'
import { toStored } from '@/lib/core/assessment/translate-answer'
import { Answer } from '@/lib/core/grading/answer'
import { grade } from '@/lib/core/grading/grade'
import type { Item } from '@/lib/core/items/types'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import { WITH_REVISION } from './attempt-rows'
import { keepResponse } from './keep-response'
import { showResponse } from './show-response'

const MOST_ANSWERS = 1_000_000

/** One sending of an answer, in positions of the screen. The browser makes `submissionId` and counts `sequence` up. */
export const Submission = z.object({
  submissionId: z.uuid(),
  sequence: z.number().int().min(1).max(MOST_ANSWERS),
  questionId: z.uuid(),
  answer: Answer,
})
export type Submission = z.infer<typeof Submission>

export type RecordOutcome =
  | { ok: true; response: QuizResponse }
  | { ok: false; reason: 'submitted' | 'invalid'; problem: string }

const SUBMITTED = {
  ok: false,
  reason: 'submitted',
  problem: 'This quiz was handed in before the answer arrived, so it does not count.',
} as const
const INVALID = {
  ok: false,
  reason: 'invalid',
  problem: 'That answer does not fit the question, and was not saved. Reload the page and answer again.',
} as const

/**
 * Grades an answer and keeps it. Sending the same submission again changes nothing and says the same. In practice the
 * first answer stands, because the key is shown after it; in an exam the answer with the highest sequence stands,
 * however late the others arrive. Nothing is recorded after handing in. Null where the attempt isn't the viewer's, or
 * the question not one of its.
 */
export async function recordResponse(
  viewer: Viewer,
  attemptId: string,
  submission: Submission,
  now: Date,
): Promise<RecordOutcome | null> {
  const { questionId } = submission
  const attempt = await findQuestion(viewer, attemptId, submission)
  const row = attempt?.version.items[0]
  if (!attempt || !row) return null
  const show = (response: Shown) => ({
    ok: true as const,
    response: showResponse(row, attempt.seed, attempt.mode, response),
  })
  const existing = attempt.responses.find(({ itemRevisionId }) => itemRevisionId === questionId)
  if (existing?.submissionId === submission.submissionId) return show(existing)
  if (attempt.submittedAt) return SUBMITTED
  const item = itemFromRow(row.itemRevision)
  const answer = fitToItem(item, attempt.seed, submission)
  const isUsed = attempt.responses.some(({ submissionId }) => submissionId === submission.submissionId)
  if (!answer || isUsed) return INVALID
  const { verdict, fraction } = grade(item, answer)
  const { submissionId, sequence } = submission
  const response = { attemptId, questionId, submissionId, sequence, answer, verdict, fraction, now }
  if (await keepResponse(viewer, attempt.mode, response)) return show(response)
  const standing = await prisma.response.findUnique({
    where: { attemptId_itemRevisionId: { attemptId, itemRevisionId: questionId } },
  })
  return standing ? show(standing) : SUBMITTED
}

type Shown = Parameters<typeof showResponse>[3]

/** The attempt with this one question, and what was recorded for it or under this submission's id. */
function findQuestion(viewer: Viewer, attemptId: string, { questionId, submissionId }: Submission) {
  return prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id },
    select: {
      ...{ seed: true, mode: true, submittedAt: true },
      responses: { where: { OR: [{ itemRevisionId: questionId }, { submissionId }] } },
      version: { select: { items: { where: { itemRevisionId: questionId }, include: WITH_REVISION } } },
    },
  })
}

/** The answer in stored positions; null where it is not one to this item. */
function fitToItem(item: Item, seed: number, { answer, questionId }: Submission): Answer | null {
  if (answer.type !== item.type) return null
  if ('text' in answer && answer.text.trim() === '') return null
  if (answer.type === 'matching' && answer.matches.length !== (item.key.pairs ?? []).length) return null
  return toStored(answer, arrangeItem(item, seed, questionId))
}
