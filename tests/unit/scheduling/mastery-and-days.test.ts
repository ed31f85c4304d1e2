import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeMastery } from '@/lib/core/scheduling/judge-mastery'
import { countByStudyDay, listStudyDays } from '@/lib/core/scheduling/list-study-days'
import { studyDayOf } from '@/lib/core/scheduling/study-day'
import { type Memory, newMemory } from '@/lib/core/scheduling/types'

const NOW = new Date('2026-11-23T18:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const memory = (over: Partial<Memory>): Memory => ({
  ...newMemory(NOW),
  stability: 10,
  difficulty: 5,
  reps: 2,
  lastReviewedAt: days(-5),
  ...over,
})
const CARDS = {
  unseen: newMemory(NOW),
  learning: memory({ state: 'learning' }),
  relearning: memory({ state: 'relearning' }),
  known: memory({ state: 'review', due: days(5) }),
  missed: { ...memory({ state: 'review', due: days(5) }), missed: true },
  overdue: memory({ state: 'review', due: days(-20), lastReviewedAt: days(-30) }),
}

describe('judgeMastery', () => {
  it.each([
    [[], [], 'unseen'],
    [['unseen'], [], 'unseen'],
    [['learning'], [], 'learning'],
    [['relearning'], [], 'slipping'],
    [['known'], [], 'known'],
    [['overdue'], [], 'slipping'],
    [['known', 'overdue'], [], 'slipping'],
    [['known', 'learning'], [], 'learning'],
    [['known', 'unseen'], [], 'known'],
    [[], [true], 'known'],
    [[], [true, false], 'learning'],
    [['unseen'], [true], 'known'],
    // A card that was reviewed outweighs an answer, either way.
    [['relearning'], [true], 'slipping'],
    [['known'], [false], 'known'],
    // Unless it came after the review.
    [['missed'], [false], 'slipping'],
  ] as [(keyof typeof CARDS)[], boolean[], string][])('cards %j, answers %j: %s', (cards, answers, mastery) => {
    const memories = cards.map((name) => CARDS[name])
    expect(judgeMastery(memories, answers, NOW)).toBe(mastery)
  })
})

describe('countByStudyDay', () => {
  it('counts everything inside once, on its own day, and nothing outside', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe')
    const when = fc.date({ min: new Date('2011-12-20'), max: new Date('2012-01-10'), noInvalidDate: true })
    fc.assert(
      fc.property(zone, fc.array(when, { maxLength: 30 }), (timeZone, instants) => {
        const listed = listStudyDays('2011-12-25', 10, timeZone)
        const counts = countByStudyDay(
          listed,
          instants.map((at) => ({ at, count: 1 })),
        )
        const expected = new Map(listed.map(({ day }) => [day, 0]))
        for (const at of instants) {
          const day = studyDayOf(at, timeZone)
          if (expected.has(day)) expected.set(day, expected.get(day)! + 1)
        }
        expect(counts).toEqual(expected)
      }),
    )
  })
})
