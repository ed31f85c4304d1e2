import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { LEECH_LAPSES } from '@/lib/core/scheduling/schedule'
import { prisma as db } from '@/lib/db/prisma-client'

export type DeckCard = {
  id: string
  front: string
  back: string
  evidence: string | null
  source: string | null
  state: 'new' | 'learning' | 'review' | 'relearning'
  due: Date
  scheduledDays: number
  reps: number
  lapses: number
  isLeech: boolean
  suspended: boolean
  buried: boolean
}

/** `latestVersionId`: what the deck's set last published, where the viewer may still see it. */
export type DeckView = { id: string; name: string; latestVersionId: string | null; cards: DeckCard[] }

/** A deck with its cards in the order they were added; null where it isn't the viewer's. */
export async function readDeck(viewer: Viewer, deckId: string, now: Date): Promise<DeckView | null> {
  const deck = await db.deck.findFirst({
    where: { id: deckId, ownerId: viewer.id },
    include: {
      set: {
        select: {
          ownerId: true,
          isShared: true,
          versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
        },
      },
      cards: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!deck) return null
  const mayUpdate = deck.set?.isShared || deck.set?.ownerId === viewer.id
  return {
    id: deck.id,
    name: deck.name,
    latestVersionId: mayUpdate ? (deck.set?.versions[0]?.id ?? null) : null,
    cards: deck.cards.map((card) => ({
      id: card.id,
      front: card.front,
      back: card.back,
      evidence: card.evidence,
      source: card.source,
      state: card.state,
      due: card.due,
      scheduledDays: card.scheduledDays,
      reps: card.reps,
      lapses: card.lapses,
      isLeech: card.lapses >= LEECH_LAPSES,
      suspended: card.suspended,
      buried: card.buriedUntil !== null && card.buriedUntil > now,
    })),
  }
}
