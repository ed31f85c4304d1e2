import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { buildQueue, NEW_CARDS_A_DAY, type Queue, type QueueCard } from '@/lib/core/scheduling/build-queue'
import { studyDayAround } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'
import { MEMORY_COLUMNS, memoryOf } from './card-memory'
import { findMissedCards } from './find-missed-cards'

/** Today's queue of all the viewer's cards, or of one deck. Reads only. */
export async function readQueue(
  viewer: Viewer,
  now: Date,
  deckId?: string,
): Promise<Queue<QueueCard & { deckId: string }>> {
  const { start, end } = studyDayAround(now, viewer.timeZone)
  const mine = { deck: { ownerId: viewer.id } }
  const missed = await findMissedCards(viewer, now)
  const factIds = { itemRevision: { select: { facts: { select: { factId: true } } } } } as const
  const [rows, today, firstToday] = await Promise.all([
    db.card.findMany({
      where: {
        ...mine,
        ...(deckId ? { deckId } : {}),
        suspended: false,
        AND: [
          { OR: [{ buriedUntil: null }, { buriedUntil: { lte: now } }] },
          { OR: [{ state: 'new' }, { due: { lt: end } }, { id: { in: [...missed] } }] },
        ],
      },
      select: { id: true, deckId: true, suspended: true, buriedUntil: true, ...MEMORY_COLUMNS, ...factIds },
    }),
    db.card.findMany({
      where: { ...mine, reviews: { some: { reviewedAt: { gte: start } } } },
      select: { id: true, ...factIds },
    }),
    // The first showing of a card is what counts against the day's new cards, however often it came back since.
    db.card.count({
      where: {
        ...mine,
        reviews: { some: { reviewedAt: { gte: start } }, none: { reviewedAt: { lt: start } } },
      },
    }),
  ])
  return buildQueue(
    rows.map((row) => ({
      id: row.id,
      deckId: row.deckId,
      memory: memoryOf(row),
      suspended: row.suspended,
      buriedUntil: row.buriedUntil,
      factIds: row.itemRevision?.facts.map(({ factId }) => factId) ?? [],
      missed: missed.has(row.id),
    })),
    {
      now,
      end,
      newLeft: NEW_CARDS_A_DAY - firstToday,
      reviewed: today.map(({ id, itemRevision }) => ({
        id,
        factIds: itemRevision?.facts.map(({ factId }) => factId) ?? [],
      })),
    },
  )
}
