import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItems } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Prisma } from '@/lib/db/generated/client'
import { prisma } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

/** What grading and feedback need of a set version's item. */
export const WITH_REVISION = {
  itemRevision: {
    include: {
      facts: { select: { factId: true } },
      articleRevision: { select: { id: true, title: true, raw: true, layout: true } },
    },
  },
} as const

export type ItemRow = Prisma.SetVersionItemGetPayload<{ include: typeof WITH_REVISION }>
export type AttemptRow = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

/** An attempt of the viewer's with its rules, its questions in the order of the attempt; null where it isn't theirs. */
export async function findAttempt(viewer: Viewer, attemptId: string) {
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id },
    include: {
      responses: true,
      assignment: REVIEW_COLUMNS.assignment,
      version: {
        include: {
          set: { select: { slug: true, isShared: true } },
          items: { orderBy: { position: 'asc' }, include: WITH_REVISION },
        },
      },
    },
  })
  if (!attempt) return null
  const rules = storedRules(attempt.rules, attempt.mode)
  return {
    ...attempt,
    rules,
    items: arrangeItems(askedItems(attempt.version.items, attempt), { seed: attempt.seed, rules }),
  }
}
