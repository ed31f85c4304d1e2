import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** Deletes a card with its reviews. False: no such card of this viewer. */
export async function deleteCard(viewer: Viewer, cardId: string): Promise<boolean> {
  const { count } = await db.card.deleteMany({ where: { id: cardId, deck: { ownerId: viewer.id } } })
  return count === 1
}
