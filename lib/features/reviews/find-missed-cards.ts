import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { prisma as db } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

/**
 * The viewer's cards about what they missed in a quiz since the card was last reviewed: they are due, whatever their
 * interval says. Nothing is stored for it: a miss is in the answers already. So handing in twice changes nothing,
 * reviewing the card settles it, taking that review back brings it back, and a verdict that somebody corrects is no
 * miss any more. A wrong answer is a miss of its facts; a partly right one only of its own card, for it does not say
 * which fact was missing. A miss in an exam counts once the student may see what was right: the queue must not tell.
 */
export async function findMissedCards(viewer: Viewer, now: Date): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ cardId: string; attemptId: string }[]>`
    WITH missed AS (
      SELECT r."itemRevisionId", r."verdict", a."id" AS "attemptId", a."submittedAt"
      FROM "Attempt" a JOIN "Response" r ON r."attemptId" = a."id"
      WHERE a."userId" = ${viewer.id}::uuid AND a."submittedAt" IS NOT NULL
        AND r."verdict" IN ('incorrect', 'partial')
    ), about AS (
      SELECT m."attemptId", m."submittedAt", other."id" AS "itemRevisionId"
      FROM missed m
      JOIN "ItemRevision" own ON own."id" = m."itemRevisionId"
      JOIN "ItemRevision" other ON other."itemId" = own."itemId"
      UNION
      SELECT m."attemptId", m."submittedAt", other."itemRevisionId"
      FROM missed m
      JOIN "ItemFact" own ON own."itemRevisionId" = m."itemRevisionId"
      JOIN "ItemFact" other ON other."factId" = own."factId"
      WHERE m."verdict" = 'incorrect'
    )
    SELECT DISTINCT c."id" AS "cardId", about."attemptId"
    FROM about
    JOIN "Card" c ON c."itemRevisionId" = about."itemRevisionId"
    JOIN "Deck" d ON d."id" = c."deckId"
    WHERE d."ownerId" = ${viewer.id}::uuid AND about."submittedAt" > coalesce(c."lastReviewedAt", '-infinity')`
  if (rows.length === 0) return new Set()
  const attempts = await db.attempt.findMany({
    where: { id: { in: [...new Set(rows.map(({ attemptId }) => attemptId))] } },
    select: { id: true, ...REVIEW_COLUMNS },
  })
  const seen = new Set(attempts.filter((attempt) => sightOf(attempt, now).correctness).map(({ id }) => id))
  return new Set(rows.filter(({ attemptId }) => seen.has(attemptId)).map(({ cardId }) => cardId))
}
