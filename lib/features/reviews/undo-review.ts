import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'
import { lockCard } from './lock-card'
import { storedBefore } from './stored-before'

export type UndoOutcome = { ok: true; cardId: string | null } | { ok: false; problem: string }

/**
 * Takes a rating back: the card remembers exactly what it did before. Only the last rating of a card can go;
 * undoing what is already undone changes nothing.
 */
export async function undoReview(viewer: Viewer, reviewId: string): Promise<UndoOutcome> {
  const found = await db.review.findFirst({
    where: { id: reviewId, card: { deck: { ownerId: viewer.id } } },
    select: { cardId: true },
  })
  if (!found) return { ok: true, cardId: null }
  return db.$transaction(async (tx): Promise<UndoOutcome> => {
    const card = await lockCard(tx, viewer, found.cardId)
    if (!card) return { ok: true, cardId: null }
    const last = await tx.review.findFirst({
      where: { cardId: card.id },
      orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }],
    })
    if (last?.id !== reviewId) {
      const stillThere = await tx.review.count({ where: { id: reviewId } })
      if (stillThere === 0) return { ok: true, cardId: null }
      return { ok: false, problem: 'This card was rated again since, so that rating stays.' }
    }
    await tx.card.update({ where: { id: card.id }, data: storedBefore.parse(last.before) })
    await tx.review.delete({ where: { id: reviewId } })
    return { ok: true, cardId: card.id }
  })
}
