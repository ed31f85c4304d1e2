import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { studyDayAround } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'

export type DeckRow = {
  id: string
  name: string
  fromSet: boolean
  cards: number
  fresh: number
  /** Learnt cards that are due by the end of this study day. */
  due: number
}

/** The viewer's decks, newest first. */
export async function listDecks(viewer: Viewer, now: Date): Promise<DeckRow[]> {
  const { end } = studyDayAround(now, viewer.timeZone)
  const awake = { suspended: false, OR: [{ buriedUntil: null }, { buriedUntil: { lte: now } }] }
  const mine = { deck: { ownerId: viewer.id } }
  const [decks, all, fresh, due] = await Promise.all([
    db.deck.findMany({
      where: { ownerId: viewer.id },
      orderBy: { id: 'desc' },
      select: { id: true, name: true, setId: true },
    }),
    db.card.groupBy({ by: ['deckId'], where: mine, _count: true }),
    db.card.groupBy({ by: ['deckId'], where: { ...mine, ...awake, state: 'new' }, _count: true }),
    db.card.groupBy({
      by: ['deckId'],
      where: { ...mine, ...awake, state: { not: 'new' }, due: { lt: end } },
      _count: true,
    }),
  ])
  const countIn = (groups: { deckId: string; _count: number }[], id: string) =>
    groups.find(({ deckId }) => deckId === id)?._count ?? 0
  return decks.map(({ id, name, setId }) => ({
    id,
    name,
    fromSet: setId !== null,
    cards: countIn(all, id),
    fresh: countIn(fresh, id),
    due: countIn(due, id),
  }))
}
