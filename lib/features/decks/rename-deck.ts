import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** False: no such deck of this viewer. */
export async function renameDeck(viewer: Viewer, deckId: string, name: string): Promise<boolean> {
  const { count } = await db.deck.updateMany({ where: { id: deckId, ownerId: viewer.id }, data: { name } })
  return count === 1
}
