import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { prisma } from '@/lib/db/prisma-client'
import { queryIn } from '@/lib/db/query-rows'
import { lockAttempt } from './lock-attempt'
import { scoreRows } from './score-rows'

const RIGHT = { verdict: 'correct', fraction: 1 } as const
const WRONG = { verdict: 'incorrect', fraction: 0 } as const

/**
 * Lets a student say whether an answer that the rules could not judge was right, once the practice is handed in and the
 * key is before them; the score follows. They may change their mind; what the rules or a teacher judged stays as it is.
 * False where there is nothing of theirs to mark.
 */
export function markOwnResponse(
  viewer: Viewer,
  attemptId: string,
  questionId: string,
  wasRight: boolean,
  now: Date,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const attempt = await lockAttempt(queryIn(tx), viewer, attemptId)
    if (!attempt?.submittedAt || attempt.mode !== 'practice' || !sightOf(attempt, now).answers) return false
    const { count } = await tx.response.updateMany({
      where: {
        attemptId,
        itemRevisionId: questionId,
        OR: [{ verdict: 'unknown', judgedBy: 'rules' }, { judgedBy: 'student' }],
      },
      data: { judgedBy: 'student', ...(wasRight ? RIGHT : WRONG) },
    })
    if (count === 0) return false
    await tx.attempt.update({ where: { id: attemptId }, data: await scoreRows(queryIn(tx), attempt) })
    return true
  })
}
