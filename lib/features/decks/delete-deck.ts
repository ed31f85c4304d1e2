import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** Deletes a deck with its cards and their reviews. False: no such deck of this viewer. */
export async function deleteDeck(viewer: Viewer, deckId: string): Promise<boolean> {
  const { count } = await db.deck.deleteMany({ where: { id: deckId, ownerId: viewer.id } })
  return count === 1
}
