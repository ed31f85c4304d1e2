import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { scoreAttempt } from '@/lib/core/assessment/score-attempt'
import { prisma } from '@/lib/db/prisma-client'
import { lockAttempt } from './lock-attempt'

/** Hands an attempt in and scores it; handing in twice changes nothing. False where it isn't the viewer's. */
export function submitAttempt(viewer: Viewer, attemptId: string, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, viewer, attemptId)
    if (!attempt) return false
    if (attempt.submittedAt) return true
    const [items, responses] = await Promise.all([
      tx.setVersionItem.findMany({ where: { setVersionId: attempt.setVersionId } }),
      tx.response.findMany({ where: { attemptId } }),
    ])
    const fractions = new Map(responses.map((response) => [response.itemRevisionId, response.fraction]))
    const scored = items.map(({ points, itemRevisionId }) => ({
      points,
      fraction: fractions.get(itemRevisionId) ?? null,
    }))
    await tx.attempt.update({ where: { id: attemptId }, data: { submittedAt: now, ...scoreAttempt(scored) } })
    return true
  })
}
