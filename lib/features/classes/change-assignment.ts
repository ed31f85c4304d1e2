import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { storedRules } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'
import type { AssignmentInput } from './assignment-input'
import { replanDeadlines } from './replan-deadlines'

/**
 * Changes dates and rules. Attempts keep the rules they were started under, except what may be seen when, which the
 * teacher decides for everybody at once; new dates move the deadline of whoever is writing. False where it isn't the
 * viewer's.
 */
export function changeAssignment(
  viewer: Viewer,
  assignmentId: string,
  { dates, rules }: Omit<AssignmentInput, 'setVersionId'>,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const found = await tx.assignment.findFirst({
      where: { id: assignmentId, class: { ownerId: viewer.id } },
      include: { attempts: { select: { id: true, rules: true, mode: true } } },
    })
    if (!found) return false
    await tx.assignment.update({ where: { id: assignmentId }, data: { ...dates, rules } })
    for (const attempt of found.attempts) {
      const kept = storedRules(attempt.rules, attempt.mode)
      const during = kept.mode === rules.mode ? rules.review.during : kept.review.during
      const review = { ...rules.review, during }
      await tx.attempt.update({ where: { id: attempt.id }, data: { rules: { ...kept, review } } })
    }
    await replanDeadlines(tx, { assignmentId })
    return true
  })
}
