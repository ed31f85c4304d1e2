import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { NEW_CARDS_A_DAY } from '@/lib/core/scheduling/build-queue'
import { addDays, startOfStudyDay, studyDayAround } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'

export type DaySummary = {
  /** Ratings given this study day, and cards they were given to. */
  ratings: number
  cards: number
  /** Of the cards shown today: recalled at first showing (anything but Again), of those that had been learnt before. */
  recalled: number
  asked: number
  /** Of the cards shown today, those that were new. */
  fresh: number
  /** When the next card is due, and how many on that study day; null when no card waits. */
  next: { at: Date; day: string; cards: number } | null
}

/** How many, how well, and, once nothing is left today, when next. */
export async function summariseDay(viewer: Viewer, now: Date, deckId?: string): Promise<DaySummary> {
  const { start, end } = studyDayAround(now, viewer.timeZone)
  const deck = { ownerId: viewer.id, ...(deckId ? { id: deckId } : {}) }
  const [reviews, soonest, freshWaiting, heldOver] = await Promise.all([
    db.review.findMany({
      where: { card: { deck }, reviewedAt: { gte: start } },
      orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
      select: { cardId: true, rating: true, before: true },
    }),
    db.card.findFirst({
      where: { deck, suspended: false, state: { not: 'new' }, due: { gte: end } },
      orderBy: { due: 'asc' },
      select: { due: true },
    }),
    db.card.count({ where: { deck, suspended: false, state: 'new' } }),
    // Due today, yet buried, or a sibling of a card seen today: they come tomorrow.
    db.card.count({
      where: {
        deck,
        suspended: false,
        state: { not: 'new' },
        due: { lt: end },
        OR: [{ buriedUntil: { gt: now } }, { lastReviewedAt: { lt: start } }],
      },
    }),
  ])
  const first = new Map<string, (typeof reviews)[number]>()
  for (const review of reviews) if (!first.has(review.cardId)) first.set(review.cardId, review)
  const wasNew = (before: unknown) => (before as { state: string }).state === 'new'
  const known = [...first.values()].filter(({ before }) => !wasNew(before))

  const at = freshWaiting + heldOver > 0 ? end : (soonest?.due ?? null)
  const day = at && studyDayAround(at, viewer.timeZone).day
  const waiting = day
    ? await db.card.count({
        where: {
          deck,
          suspended: false,
          state: { not: 'new' },
          due: { gte: end, lt: startOfStudyDay(addDays(day, 1), viewer.timeZone) },
        },
      })
    : 0
  return {
    ratings: reviews.length,
    cards: first.size,
    recalled: known.filter(({ rating }) => rating !== 'again').length,
    asked: known.length,
    fresh: first.size - known.length,
    next: at && day ? { at, day, cards: waiting + heldOver + Math.min(NEW_CARDS_A_DAY, freshWaiting) } : null,
  }
}
