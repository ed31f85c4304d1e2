import { retrievability } from './schedule'
import type { Memory } from './types'

export const NEW_CARDS_A_DAY = 20
/** When nothing else is left, cards in learning come up to this early (Anki's learn-ahead limit). */
export const LEARN_AHEAD_MS = 20 * 60_000

export type QueueCard = {
  id: string
  memory: Memory
  suspended: boolean
  buriedUntil: Date | null
  /** Facts the card asks about; cards that share one are siblings. */
  factIds: readonly string[]
  /** Missed in a quiz since it was last reviewed: due whatever its interval says. */
  missed?: boolean
}

export type QueueDay = {
  now: Date
  /** When the study day is over. */
  end: Date
  /** New cards that may still be shown today. */
  newLeft: number
  /** Cards already rated today: their siblings wait until tomorrow. */
  reviewed: readonly Pick<QueueCard, 'id' | 'factIds'>[]
}

/** `cards` in the order to show them. `later` are cards in learning that come back today, soonest first. */
export type Queue<C extends QueueCard = QueueCard> = {
  cards: C[]
  later: C[]
  counts: { learning: number; review: number; fresh: number }
  /** Due or new, but hidden today because a sibling was or will be shown. */
  buried: number
}

/** Gather → sort → bury. Learning first, for it is due to the minute; then what is most overdue; then what is new; within both, what a quiz showed to be missing comes first. */
export function buildQueue<C extends QueueCard>(cards: readonly C[], day: QueueDay): Queue<C> {
  const gathered = gather(cards, day)
  const sorted = sort(gathered, day)
  const { shown, buried } = bury(sorted, day.reviewed)
  return limit(shown, buried, day)
}

function gather<C extends QueueCard>(cards: readonly C[], { now, end }: QueueDay): C[] {
  return cards.filter((card) => {
    if (card.suspended || (card.buriedUntil && card.buriedUntil > now)) return false
    return card.missed || card.memory.state === 'new' || card.memory.due < end
  })
}

function sort<C extends QueueCard>(cards: C[], { now }: QueueDay): C[] {
  const byDue = (a: QueueCard, b: QueueCard) =>
    a.memory.due.getTime() - b.memory.due.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  const recall = new Map(cards.map((card) => [card.id, retrievability(card.memory, now)]))
  // With one forgetting curve for all, the least likely to be recalled is the one most overdue for its interval.
  const byMiss = (a: QueueCard, b: QueueCard) => Number(b.missed ?? false) - Number(a.missed ?? false)
  const byOverdueness = (a: QueueCard, b: QueueCard) =>
    byMiss(a, b) || (recall.get(a.id) ?? 0) - (recall.get(b.id) ?? 0) || byDue(a, b)
  return [
    ...cards.filter(isLearning).sort(byDue),
    ...cards.filter(({ memory }) => memory.state === 'review').sort(byOverdueness),
    ...cards.filter(({ memory }) => memory.state === 'new').sort((a, b) => byMiss(a, b) || byDue(a, b)),
  ]
}

/** One card a fact a day: seeing one gives its siblings away. A card in learning is never hidden by another. */
function bury<C extends QueueCard>(cards: C[], reviewed: QueueDay['reviewed']): { shown: C[]; buried: number } {
  const shownBy = new Map<string, string>()
  for (const { id, factIds } of reviewed) for (const fact of factIds) shownBy.set(fact, id)
  const own = new Set(reviewed.map(({ id }) => id))
  const shown: C[] = []
  for (const card of cards) {
    const given = card.factIds.some((fact) => shownBy.has(fact) && shownBy.get(fact) !== card.id)
    if (given && !isLearning(card) && !own.has(card.id)) continue
    for (const fact of card.factIds) shownBy.set(fact, card.id)
    shown.push(card)
  }
  return { shown, buried: cards.length - shown.length }
}

function limit<C extends QueueCard>(shown: C[], buried: number, { now, newLeft }: QueueDay): Queue<C> {
  const learning = shown.filter((card) => isLearning(card) && card.memory.due <= now)
  const review = shown.filter(({ memory }) => memory.state === 'review')
  const fresh = shown.filter(({ memory }) => memory.state === 'new').slice(0, Math.max(0, newLeft))
  const waiting = shown.filter((card) => isLearning(card) && card.memory.due > now)
  const ahead = new Date(now.getTime() + LEARN_AHEAD_MS)
  const early = waiting.filter(({ memory }) => memory.due <= ahead)
  return {
    cards: [...learning, ...review, ...fresh, ...early],
    later: waiting.slice(early.length),
    counts: { learning: learning.length + waiting.length, review: review.length, fresh: fresh.length },
    buried,
  }
}

function isLearning({ memory }: QueueCard): boolean {
  return memory.state === 'learning' || memory.state === 'relearning'
}
