import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { studyDayAround } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'

export type CardMove = 'bury' | 'suspend' | 'return'

/** Hides a card until tomorrow (bury) or until it is brought back (suspend). False: no such card of this viewer. */
export async function setCardAside(viewer: Viewer, cardId: string, move: CardMove, now: Date): Promise<boolean> {
  const data = {
    bury: { buriedUntil: studyDayAround(now, viewer.timeZone).end },
    suspend: { suspended: true },
    return: { suspended: false, buriedUntil: null },
  }[move]
  const { count } = await db.card.updateMany({ where: { id: cardId, deck: { ownerId: viewer.id } }, data })
  return count === 1
}
