import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { describeAnswer, describeKey } from '@/lib/core/assessment/describe-answer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { Answer } from '@/lib/core/grading/answer'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma as db } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

export const ANSWER_COLUMNS = [
  ...(['set', 'attempt', 'kind', 'started', 'handed_in', 'score', 'max_score'] as const),
  ...(['question', 'question_type', 'answer', 'answered_at', 'verdict', 'judged_by', 'points', 'of_points'] as const),
  ...(['key', 'article'] as const),
] as const
export type AnswerRecord = Record<(typeof ANSWER_COLUMNS)[number], string | number | Date | null>

/**
 * Everything the viewer answered in quizzes they handed in, an answer a record, the oldest first. Scores, verdicts and
 * keys are null where the review settings don't show them now: what may not be seen may not be carried out either.
 */
export async function exportAnswers(viewer: Viewer, now: Date): Promise<AnswerRecord[]> {
  const attempts = await db.attempt.findMany({
    where: { userId: viewer.id, submittedAt: { not: null } },
    orderBy: { submittedAt: 'asc' },
    include: {
      assignment: REVIEW_COLUMNS.assignment,
      version: { select: { set: { select: { name: true } } } },
      responses: {
        orderBy: { recordedAt: 'asc' },
        include: {
          versionItem: {
            include: {
              itemRevision: {
                include: { facts: { select: { factId: true } }, articleRevision: { select: { title: true } } },
              },
            },
          },
        },
      },
    },
  })
  return attempts.flatMap((attempt) => {
    const shows = sightOf(attempt, now)
    return attempt.responses.map(({ answer, recordedAt, verdict, judgedBy, fraction, versionItem }) => {
      const item = itemFromRow(versionItem.itemRevision)
      return {
        set: attempt.version.set.name,
        attempt: attempt.id,
        kind: attempt.retryOfId ? 'retry' : attempt.mode,
        started: attempt.startedAt,
        handed_in: attempt.submittedAt,
        score: shows.score ? attempt.score : null,
        max_score: attempt.maxScore,
        question: item.stem,
        question_type: item.type,
        answer: describeAnswer(item, Answer.parse(answer)).join('; '),
        answered_at: recordedAt,
        verdict: shows.correctness ? verdict : null,
        judged_by: shows.correctness ? judgedBy : null,
        points: shows.correctness ? fraction * versionItem.points : null,
        of_points: versionItem.points,
        key: shows.answers ? describeKey(item).join('; ') : null,
        article: versionItem.itemRevision.articleRevision.title,
      }
    })
  })
}
