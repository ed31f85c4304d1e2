import 'server-only'
import type { Transaction } from './claim-guest-work'

/**
 * An owner has one deck for a set, and a deck one card for an item. Where both made a deck of the same set, the cards
 * meet in the account's; of two cards of one item the one reviewed more often stays, with the reviews of both.
 */
export async function moveDecks(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  const guestDecks = await tx.deck.findMany({
    where: { ownerId: guestId, setId: { not: null } },
    select: { id: true, setId: true },
  })
  for (const { id, setId } of guestDecks) {
    const own = await tx.deck.findFirst({ where: { ownerId: accountId, setId }, select: { id: true } })
    if (!own) continue
    await mergeCards(tx, id, own.id)
    await tx.deck.delete({ where: { id } })
  }
  await tx.deck.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } })
}

async function mergeCards(tx: Transaction, fromDeck: string, toDeck: string): Promise<void> {
  const select = { id: true, itemRevisionId: true, reps: true }
  const arriving = await tx.card.findMany({ where: { deckId: fromDeck, itemRevisionId: { not: null } }, select })
  const present = await tx.card.findMany({ where: { deckId: toDeck, itemRevisionId: { not: null } }, select })
  const presentByItem = new Map(present.map((card) => [card.itemRevisionId, card]))
  for (const card of arriving) {
    const other = presentByItem.get(card.itemRevisionId)
    if (!other) continue
    const [stays, goes] = card.reps > other.reps ? [card, other] : [other, card]
    await tx.review.updateMany({ where: { cardId: goes.id }, data: { cardId: stays.id } })
    await tx.card.delete({ where: { id: goes.id } })
  }
  await tx.card.updateMany({ where: { deckId: fromDeck }, data: { deckId: toDeck } })
}
