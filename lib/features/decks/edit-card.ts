import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'
import type { CardInput } from './deck-input'

/** Rewords a card; what the learner knows of it stays. False: no such card of this viewer. */
export async function editCard(viewer: Viewer, cardId: string, faces: CardInput): Promise<boolean> {
  const { front, back } = faces
  const { count } = await db.card.updateMany({
    where: { id: cardId, deck: { ownerId: viewer.id } },
    data: { front, back },
  })
  return count === 1
}
