import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** `fresh`: cards never shown. */
export type DeckRow = { id: string; name: string; cards: number; fresh: number }

/** The viewer's decks, newest first. What is due in them, the review queue knows. */
export async function listDecks(viewer: Viewer): Promise<DeckRow[]> {
  const mine = { deck: { ownerId: viewer.id } }
  const [decks, all, fresh] = await Promise.all([
    db.deck.findMany({ where: { ownerId: viewer.id }, orderBy: { id: 'desc' }, select: { id: true, name: true } }),
    db.card.groupBy({ by: ['deckId'], where: mine, _count: true }),
    db.card.groupBy({ by: ['deckId'], where: { ...mine, suspended: false, state: 'new' }, _count: true }),
  ])
  const countIn = (groups: { deckId: string; _count: number }[], id: string) =>
    groups.find(({ deckId }) => deckId === id)?._count ?? 0
  return decks.map(({ id, name }) => ({ id, name, cards: countIn(all, id), fresh: countIn(fresh, id) }))
}
