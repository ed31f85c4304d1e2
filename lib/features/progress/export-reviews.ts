import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

export const REVIEW_FIELDS = [
  ...(['deck', 'card', 'front', 'back', 'source', 'reviewed_at', 'rating', 'seconds'] as const),
  ...(['state_before', 'card_due', 'card_stability_days', 'card_difficulty', 'card_lapses'] as const),
] as const
export type ReviewRecord = Record<(typeof REVIEW_FIELDS)[number], string | number | Date | null>

/** Every rating the viewer gave, a rating a record, the oldest first, with where its card stands now. */
export async function exportReviews(viewer: Viewer): Promise<ReviewRecord[]> {
  const reviews = await db.review.findMany({
    where: { card: { deck: { ownerId: viewer.id } } },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    include: { card: { include: { deck: { select: { name: true } } } } },
  })
  return reviews.map(({ card, reviewedAt, rating, elapsedMs, before }) => ({
    deck: card.deck.name,
    card: card.id,
    front: card.front,
    back: card.back,
    source: card.source,
    reviewed_at: reviewedAt,
    rating,
    seconds: elapsedMs === null ? null : elapsedMs / 1000,
    state_before: (before as { state: string }).state,
    card_due: card.due,
    card_stability_days: card.stability,
    card_difficulty: card.difficulty,
    card_lapses: card.lapses,
  }))
}
