import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { sightOf } from '@/lib/core/assessment/may-see'
import { missedItems } from '@/lib/core/assessment/missed-items'
import { prisma } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

export type Missed = { setVersionId: string; itemRevisionIds: string[] }

/**
 * What was missed in a handed-in attempt of the viewer's; null where it isn't theirs, is open, or its keys may not be
 * seen now.
 */
export async function readMissed(viewer: Viewer, attemptId: string, now: Date): Promise<Missed | null> {
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id, submittedAt: { not: null } },
    select: {
      ...{ setVersionId: true, onlyItems: true },
      ...REVIEW_COLUMNS,
      responses: { select: { itemRevisionId: true, verdict: true } },
      version: { select: { items: { orderBy: { position: 'asc' }, select: { itemRevisionId: true } } } },
    },
  })
  if (!attempt || !sightOf(attempt, now).answers) return null
  const { setVersionId } = attempt
  return { setVersionId, itemRevisionIds: missedItems(askedItems(attempt.version.items, attempt), attempt.responses) }
}
