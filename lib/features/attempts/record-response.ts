import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem, type Shuffling } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { mayAnswer } from '@/lib/core/assessment/may-answer'
import { sightOf } from '@/lib/core/assessment/may-see'
import type { QuizResponse } from '@/lib/core/assessment/quiz-types'
import { storedRules } from '@/lib/core/assessment/rules'
import { toStored } from '@/lib/core/assessment/translate-answer'
import { Answer } from '@/lib/core/grading/answer'
import { type Grade, grade } from '@/lib/core/grading/grade'
import type { Item } from '@/lib/core/items/types'
import type { Attempt } from '@/lib/db/generated/client'
import { prisma } from '@/lib/db/prisma-client'
import { queryRows } from '@/lib/db/query-rows'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'
import { keepResponse } from './keep-response'
import { pinnedItems } from './pinned-items'
import { rescoreLate } from './rescore-late'
import { type Recorded, showResponse } from './show-response'

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
  | { ok: false; reason: 'submitted' | 'late' | 'invalid'; problem: string }

const refused = <Reason extends string>(reason: Reason, problem: string) => ({ ok: false as const, reason, problem })
const SUBMITTED = refused('submitted', 'This quiz was handed in before the answer arrived, so it does not count.')
const TOO_LATE = refused(
  'late',
  'Time was up before this answer arrived, so it does not count. What was saved in time does.',
)
const INVALID = refused(
  'invalid',
  'That answer does not fit the question, and was not saved. Reload the page and answer again.',
)

/**
 * Grades an answer and keeps it. Sending the same submission again changes nothing and says the same. In practice the
 * first answer stands, because the key is shown after it; in an exam the answer with the highest sequence stands,
 * however late the others arrive. After handing in nothing is recorded; after time is up it is kept as late or refused,
 * as the rules say. Null where the attempt isn't the viewer's, or the question not one of its.
 */
export async function recordResponse(
  viewer: Viewer,
  attemptId: string,
  submission: Submission,
  now: Date,
): Promise<RecordOutcome | null> {
  const { questionId } = submission
  const found = await findAnswered(viewer, attemptId, submission)
  const asked = found ? askedItems(await pinnedItems(found.setVersionId), found) : []
  const pinned = asked.find(({ itemRevisionId }) => itemRevisionId === questionId)
  if (!found || !pinned) return null
  const attempt = { ...found, rules: storedRules(found.rules, found.mode) }
  const show = (response: Recorded, judged?: Grade) => ({
    ok: true as const,
    response: showResponse(pinned, attempt, response, judged),
  })
  const existing = attempt.responses.find(({ itemRevisionId }) => itemRevisionId === questionId)
  if (existing?.submissionId === submission.submissionId) return show(existing)
  const may = mayAnswer(attempt, await seesAnswers(attemptId, attempt, now), now)
  if (may === 'submitted') return SUBMITTED
  if (may === 'too-late') return TOO_LATE
  const { item } = pinned
  const answer = fitToItem(item, attempt, submission)
  const isUsed = attempt.responses.some(({ submissionId }) => submissionId === submission.submissionId)
  if (!answer || isUsed) return INVALID
  const judged = grade(item, answer)
  const { verdict, fraction } = judged
  const { submissionId, sequence } = submission
  const late = may === 'late'
  const response = { attemptId, questionId, submissionId, sequence, answer, verdict, fraction, late, now }
  if (await keepResponse(viewer, attempt.mode, response)) {
    if (late) await rescoreLate(viewer, attemptId)
    return show(response, judged)
  }
  const standing = await prisma.response.findUnique({
    where: { attemptId_itemRevisionId: { attemptId, itemRevisionId: questionId } },
  })
  // In practice the first stands, in an exam a newer one; else it lost against handing in, or against an answer in time.
  if (standing && (attempt.mode === 'practice' || standing.sequence >= sequence)) return show(standing)
  return late || (await wasEndedByTime(attemptId)) ? TOO_LATE : SUBMITTED
}

type Answered = Pick<
  Attempt,
  'setVersionId' | 'seed' | 'mode' | 'rules' | 'onlyItems' | 'submittedAt' | 'graceEndsAt' | 'handedInByTime'
> & { responses: (Recorded & { itemRevisionId: string; submissionId: string })[] }

const FIND = `SELECT a."setVersionId", a."seed", a."mode", a."rules", a."onlyItems",
    a."submittedAt", a."graceEndsAt", a."handedInByTime",
    (SELECT coalesce(json_agg(json_build_object('itemRevisionId', r."itemRevisionId", 'submissionId', r."submissionId",
        'answer', r."answer", 'verdict', r."verdict", 'fraction', r."fraction", 'sequence', r."sequence")), '[]')
      FROM "Response" r WHERE r."attemptId" = a."id" AND (r."itemRevisionId" = $3 OR r."submissionId" = $4)
    ) AS "responses"
  FROM "Attempt" a WHERE a."id" = $1 AND a."userId" = $2`

/** The attempt, and what was recorded for this question or under this submission's id. */
async function findAnswered(viewer: Viewer, attemptId: string, { questionId, submissionId }: Submission) {
  const [found] = await queryRows<Answered>(FIND, [attemptId, viewer.id, questionId, submissionId])
  return found
}

/** Whether the student of an attempt that time ended may look at the key by now. Nobody else's answer needs to know. */
async function seesAnswers(attemptId: string, attempt: { handedInByTime: boolean }, now: Date): Promise<boolean> {
  if (!attempt.handedInByTime) return false
  return sightOf(await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: REVIEW_COLUMNS }), now)
    .answers
}

async function wasEndedByTime(attemptId: string): Promise<boolean> {
  const attempt = await prisma.attempt.findUnique({ where: { id: attemptId }, select: { handedInByTime: true } })
  return attempt?.handedInByTime ?? false
}

/** The answer in stored positions; null where it is not one to this item. */
function fitToItem(item: Item, attempt: Shuffling, { answer, questionId }: Submission): Answer | null {
  if (answer.type !== item.type) return null
  if ('text' in answer && answer.text.trim() === '') return null
  if (answer.type === 'matching' && answer.matches.length !== (item.key.pairs ?? []).length) return null
  return toStored(answer, arrangeItem(item, attempt, questionId))
}
