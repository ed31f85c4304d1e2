import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildQueue, type QueueCard, type QueueDay } from '@/lib/core/scheduling/build-queue'
import { newMemory } from '@/lib/core/scheduling/types'

const NOW = new Date('2026-11-23T18:00:00Z')
const END = new Date('2026-11-24T04:00:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const days = (count: number) => at(count * 1440)
const day = (over: Partial<QueueDay> = {}): QueueDay => ({
  now: NOW,
  end: END,
  newLeft: 20,
  reviewed: [],
  ...over,
})

function card(id: string, over: Partial<QueueCard> & { memory?: Partial<QueueCard['memory']> } = {}): QueueCard {
  return {
    id,
    suspended: false,
    buriedUntil: null,
    factIds: [],
    ...over,
    memory: { ...newMemory(NOW), ...over.memory },
  } as QueueCard
}
const fresh = (id: string, over: Partial<QueueCard> = {}) => card(id, over)
const learning = (id: string, due: Date, over: Partial<QueueCard> = {}) =>
  card(id, {
    ...over,
    memory: { state: 'learning', due, stability: 0.2, difficulty: 5, lastReviewedAt: at(-10) } as never,
  })
const known = (id: string, due: Date, stability: number, seen: Date, over: Partial<QueueCard> = {}) =>
  card(id, { ...over, memory: { state: 'review', due, stability, difficulty: 5, lastReviewedAt: seen } as never })
const ids = (cards: QueueCard[]) => cards.map(({ id }) => id)

describe('buildQueue', () => {
  it('shows learning first, then what is most overdue for its interval, then what is new', () => {
    const queue = buildQueue(
      [
        fresh('new'),
        known('long overdue, long interval', days(-5), 100, days(-105)),
        known('little overdue, short interval', days(-2), 1, days(-3)),
        learning('second', at(-1)),
        learning('first', at(-5)),
      ],
      day(),
    )
    expect(ids(queue.cards)).toEqual([
      'first',
      'second',
      'little overdue, short interval',
      'long overdue, long interval',
      'new',
    ])
    expect(queue.counts).toEqual({ learning: 2, review: 2, fresh: 1 })
  })

  it('takes in what is due later on this study day, but not on the next', () => {
    const due = (id: string, when: Date) => known(id, when, 4, days(-4))
    const queue = buildQueue([due('tonight', new Date(END.getTime() - 1)), due('tomorrow', END)], day())
    expect(ids(queue.cards)).toEqual(['tonight'])
  })

  it('leaves out what is suspended or buried, and takes back what was buried until now', () => {
    const queue = buildQueue(
      [
        fresh('suspended', { suspended: true }),
        fresh('buried', { buriedUntil: at(1) }),
        fresh('back', { buriedUntil: NOW }),
      ],
      day(),
    )
    expect(ids(queue.cards)).toEqual(['back'])
  })

  it('brings learning cards forward by at most 20 minutes, after everything else', () => {
    const queue = buildQueue([learning('soon', at(20)), learning('later', at(21)), fresh('new')], day())
    expect(ids(queue.cards)).toEqual(['new', 'soon'])
    expect(ids(queue.later)).toEqual(['later'])
  })

  it('keeps to the day’s number of new cards', () => {
    const cards = Array.from({ length: 30 }, (_, index) => fresh(`n${index}`))
    expect(buildQueue(cards, day({ newLeft: 7 })).cards).toHaveLength(7)
    expect(buildQueue(cards, day({ newLeft: -3 })).cards).toHaveLength(0)
  })

  it('buries the siblings of a fact, today’s as well, but never a card being learnt', () => {
    const queue = buildQueue(
      [
        fresh('twin a', { factIds: ['f1'] }),
        fresh('twin b', { factIds: ['f1', 'f2'] }),
        fresh('sibling of one seen today', { factIds: ['f3'] }),
        learning('seen today', at(-1), { factIds: ['f3'] }),
        learning('learnt with it', at(-1), { factIds: ['f3'] }),
        fresh('alone'),
      ],
      day({ reviewed: [{ id: 'seen today', factIds: ['f3'] }] }),
    )
    expect(ids(queue.cards)).toEqual(['learnt with it', 'seen today', 'alone', 'twin a'])
    expect(queue.buried).toBe(2)
  })

  it('shows every card once at most, one a fact, whatever order they come in', () => {
    const anyCard = fc.record({
      kind: fc.constantFrom('fresh', 'known'),
      facts: fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 12 }), (made) => {
        const cards = made.map(({ kind, facts }, index) =>
          kind === 'fresh'
            ? fresh(`c${index}`, { factIds: facts })
            : known(`c${index}`, days(-1), 3 + index, days(-4), { factIds: facts }),
        )
        const queue = buildQueue(cards, day())
        const facts = queue.cards.flatMap(({ factIds }) => factIds)
        expect(new Set(facts).size).toBe(facts.length)
        expect(new Set(ids(queue.cards)).size).toBe(queue.cards.length)
        expect(queue.cards.length + queue.buried).toBe(cards.length)
        expect(ids(buildQueue(cards.toReversed(), day()).cards)).toEqual(ids(queue.cards))
      }),
    )
  })
})
