import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItems } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { storedRules } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'
import { pinnedItems } from './pinned-items'

export type AttemptRow = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

/** An attempt of the viewer's with its rules, its questions in the order of the attempt; null where it isn't theirs. */
export async function findAttempt(viewer: Viewer, attemptId: string) {
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id },
    include: {
      responses: true,
      assignment: REVIEW_COLUMNS.assignment,
      version: { select: { name: true, set: { select: { slug: true, isShared: true } } } },
    },
  })
  if (!attempt) return null
  const rules = storedRules(attempt.rules, attempt.mode)
  const asked = askedItems(await pinnedItems(attempt.setVersionId), attempt)
  return { ...attempt, rules, items: arrangeItems(asked, { seed: attempt.seed, rules }) }
}
