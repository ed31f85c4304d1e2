import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/auth/viewer'
import { previewIntervals } from '@/lib/core/scheduling/preview-intervals'
import { LEECH_LAPSES } from '@/lib/core/scheduling/schedule'
import { studyDayAround } from '@/lib/core/scheduling/study-day'
import type { Rating } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'
import { memoryOf } from './card-memory'
import { readQueue } from './read-queue'

/** How many cards the browser holds, so that the next one is there before it is asked for. */
const AHEAD = 3

export type ShownCard = {
  id: string
  deckName: string
  front: string
  back: string
  evidence: string | null
  source: string | null
  state: 'new' | 'learning' | 'review' | 'relearning'
  /** How often it was rated before: a rating for another count is of an older showing and changes nothing. */
  reps: number
  lapses: number
  isLeech: boolean
  /** In the learner's time zone: '12 Nov 2026'. */
  lastReviewed: string | null
  /** Days; 0 for a card in steps of minutes. */
  intervalDays: number
  intervals: Record<Rating, string>
  /** One showing, one submission: the same rating sent twice counts once. */
  submissionId: string
}

export type QueueView = {
  cards: ShownCard[]
  remaining: number
  counts: { learning: number; review: number; fresh: number }
  buried: number
  /** When a card in learning comes back today, if that is all that is left. */
  nextToday: Date | null
  /** The last rating of this study day, which undo takes back. */
  undoable: { reviewId: string; cardId: string } | null
}

/**
 * What the reviewer shows: the head of the queue with its faces, and how much remains. `first` comes before all
 * else that is due today: the card whose rating was just taken back. Reads only.
 */
export async function viewQueue(viewer: Viewer, now: Date, deckId?: string, first?: string | null): Promise<QueueView> {
  const queue = await readQueue(viewer, now, deckId)
  const order = queue.cards.map(({ id }) => id)
  const today = [...order, ...queue.later.map(({ id }) => id)]
  const inOrder = first && today.includes(first) ? [first, ...order.filter((id) => id !== first)] : order
  const ids = inOrder.slice(0, AHEAD)
  const { start } = studyDayAround(now, viewer.timeZone)
  const [rows, last] = await Promise.all([
    db.card.findMany({
      where: { id: { in: ids }, deck: { ownerId: viewer.id } },
      include: { deck: { select: { name: true } } },
    }),
    db.review.findFirst({
      where: { card: { deck: { ownerId: viewer.id, ...(deckId ? { id: deckId } : {}) } }, reviewedAt: { gte: start } },
      orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, cardId: true },
    }),
  ])
  const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: viewer.timeZone })
  const cards = ids.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id)
    if (!row) return []
    const { deck, front, back, evidence, source, state, reps, lapses, lastReviewedAt, scheduledDays } = row
    return {
      id,
      deckName: deck.name,
      front,
      back,
      evidence,
      source,
      state,
      reps,
      lapses,
      isLeech: lapses >= LEECH_LAPSES,
      lastReviewed: lastReviewedAt && dayWords.format(lastReviewedAt),
      intervalDays: scheduledDays,
      intervals: previewIntervals(memoryOf(row), now, viewer.timeZone, id),
      submissionId: randomUUID(),
    }
  })
  return {
    cards,
    remaining: inOrder.length,
    counts: queue.counts,
    buried: queue.buried,
    nextToday: queue.later[0]?.memory.due ?? null,
    undoable: last && { reviewId: last.id, cardId: last.cardId },
  }
}
