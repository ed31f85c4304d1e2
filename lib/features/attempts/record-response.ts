import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import type { QuizResponse } from '@/lib/core/assessment/quiz-types'
import { toStored } from '@/lib/core/assessment/translate-answer'
import { Answer } from '@/lib/core/grading/answer'
import { grade } from '@/lib/core/grading/grade'
import type { Item } from '@/lib/core/items/types'
import type { Attempt, Prisma, Response } from '@/lib/db/generated/client'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import { WITH_REVISION } from './attempt-rows'
import { lockAttempt } from './lock-attempt'
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
 * Grades an answer and keeps it, in one transaction. Sending the same submission again changes nothing and says the
 * same. In practice the first answer stands, because the key is shown after it; in an exam the answer with the
 * highest sequence stands, however late the others arrive. Nothing is recorded after handing in. Null where the attempt
 * isn't the viewer's, or the question not one of its.
 */
export function recordResponse(
  viewer: Viewer,
  attemptId: string,
  submission: Submission,
  now: Date,
): Promise<RecordOutcome | null> {
  const { questionId } = submission
  return prisma.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, viewer, attemptId)
    if (!attempt) return null
    const { setVersionId } = attempt
    const row = await tx.setVersionItem.findUnique({
      where: { setVersionId_itemRevisionId: { setVersionId, itemRevisionId: questionId } },
      include: WITH_REVISION,
    })
    if (!row) return null
    const existing = await tx.response.findUnique({
      where: { attemptId_itemRevisionId: { attemptId, itemRevisionId: questionId } },
    })
    const show = (response: Response) => ({
      ok: true as const,
      response: showResponse(row, attempt.seed, attempt.mode, response),
    })
    if (existing && stands(existing, attempt, submission)) return show(existing)
    if (attempt.submittedAt) return SUBMITTED
    const item = itemFromRow(row.itemRevision)
    const answer = fitToItem(item, attempt.seed, submission)
    if (!answer || (await isUsed(tx, attemptId, submission.submissionId))) return INVALID
    const { verdict, fraction } = grade(item, answer)
    const judged = { answer, verdict, fraction, recordedAt: now }
    const { submissionId, sequence } = submission
    const saved = await tx.response.upsert({
      where: { attemptId_itemRevisionId: { attemptId, itemRevisionId: questionId } },
      create: { attemptId, setVersionId, itemRevisionId: questionId, submissionId, sequence, ...judged },
      update: { submissionId, sequence, ...judged },
    })
    return show(saved)
  })
}

/** Whether what is recorded answers this submission already. */
function stands(existing: Response, attempt: Attempt, submission: Submission): boolean {
  if (existing.submissionId === submission.submissionId) return true
  if (attempt.submittedAt) return false
  return attempt.mode === 'practice' || submission.sequence <= existing.sequence
}

/** The answer in stored positions; null where it is not one to this item. */
function fitToItem(item: Item, seed: number, { answer, questionId }: Submission): Answer | null {
  if (answer.type !== item.type) return null
  if ('text' in answer && answer.text.trim() === '') return null
  if (answer.type === 'matching' && answer.matches.length !== (item.key.pairs ?? []).length) return null
  return toStored(answer, arrangeItem(item, seed, questionId))
}

async function isUsed(tx: Prisma.TransactionClient, attemptId: string, submissionId: string): Promise<boolean> {
  return (await tx.response.count({ where: { attemptId, submissionId } })) > 0
}
