import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { ItemType } from '@/lib/core/items/types'
import { prisma as db } from '@/lib/db/prisma-client'

/** `answered` counts answers that could be judged; `share` is the mean part of the points they got, 0–1. */
export type Accuracy = { type: ItemType; answered: number; right: number; share: number }

/**
 * How well each type of question went, over quizzes handed in; the weakest first. Retries stay out: they come right
 * after the key was shown.
 */
export function measureAccuracy(viewer: Viewer): Promise<Accuracy[]> {
  // Casting the enum to text gives the core's own names: 'multiple-choice'.
  return db.$queryRaw<Accuracy[]>`
    SELECT i."type"::text AS "type", count(*)::int AS "answered",
      (count(*) FILTER (WHERE r."verdict" = 'correct'))::int AS "right", avg(r."fraction")::float8 AS "share"
    FROM "Response" r
    JOIN "Attempt" a ON a."id" = r."attemptId"
    JOIN "ItemRevision" i ON i."id" = r."itemRevisionId"
    WHERE a."userId" = ${viewer.id}::uuid AND a."submittedAt" IS NOT NULL AND a."retryOfId" IS NULL AND r."verdict" <> 'unknown'
    GROUP BY i."type"
    ORDER BY avg(r."fraction"), i."type"`
}
