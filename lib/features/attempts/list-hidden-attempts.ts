import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { prisma } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

/**
 * Ids of the viewer's handed-in attempts of which they may not yet see what was right. Whatever adds answers up for the
 * viewer leaves these out: a figure that moves would tell.
 */
export async function listHiddenAttempts(viewer: Viewer, now: Date): Promise<string[]> {
  const attempts = await prisma.attempt.findMany({
    // A practice behind a share link always shows everything, so that only the few others need looking at.
    where: { userId: viewer.id, submittedAt: { not: null }, OR: [{ mode: 'exam' }, { assignmentId: { not: null } }] },
    select: { id: true, ...REVIEW_COLUMNS },
  })
  return attempts.filter((attempt) => !sightOf(attempt, now).correctness).map(({ id }) => id)
}
