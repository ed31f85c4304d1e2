import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { queryIn } from '@/lib/db/query-rows'
import { lockAnyAttempt } from './lock-attempt'
import { scoreRows } from './score-rows'

/**
 * Lets the answers that came after time was up count in an attempt of the viewer's class, or takes that back; the score
 * follows. False where there is no such attempt, or its student is at it this very moment.
 */
export function countLate(viewer: Viewer, attemptId: string, counted: boolean): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const mine = { id: attemptId, submittedAt: { not: null }, assignment: { class: { ownerId: viewer.id } } }
    if (!(await tx.attempt.findFirst({ where: mine, select: { id: true } }))) return false
    const attempt = await lockAnyAttempt(queryIn(tx), attemptId)
    if (!attempt) return false
    const score = await scoreRows(queryIn(tx), { ...attempt, lateCounted: counted })
    await tx.attempt.update({ where: { id: attemptId }, data: { lateCounted: counted, ...score } })
    return true
  })
}
