import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

export type Retention = { reviews: number; recalled: number }

/**
 * True retention since `since`: of the reviews of cards that counted as known, those not rated Again. A forgotten card
 * leaves that state, so this is the first review of a day, as Anki counts it.
 */
export async function measureRetention(viewer: Viewer, since: Date): Promise<Retention> {
  const rows = await db.$queryRaw<Retention[]>`
    SELECT count(*)::int AS "reviews", (count(*) FILTER (WHERE r."rating" <> 'again'))::int AS "recalled"
    FROM "Review" r
    JOIN "Card" c ON c."id" = r."cardId"
    JOIN "Deck" d ON d."id" = c."deckId"
    WHERE d."ownerId" = ${viewer.id}::uuid AND r."reviewedAt" >= ${since} AND r."before"->>'state' = 'review'`
  return rows[0] ?? { reviews: 0, recalled: 0 }
}
