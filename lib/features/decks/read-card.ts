import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** One card to edit; null where it isn't the viewer's. */
export function readCard(viewer: Viewer, cardId: string) {
  return db.card.findFirst({
    where: { id: cardId, deck: { ownerId: viewer.id } },
    select: {
      id: true,
      front: true,
      back: true,
      evidence: true,
      source: true,
      deck: { select: { id: true, name: true } },
    },
  })
}
