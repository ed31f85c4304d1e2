import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInWords, previewIntervals } from '@/lib/core/scheduling/preview-intervals'
import { becameLeech, retrievability, schedule } from '@/lib/core/scheduling/schedule'
import { startOfStudyDay, studyDayOf } from '@/lib/core/scheduling/study-day'
import { type Memory, newMemory, RATINGS, type Rating } from '@/lib/core/scheduling/types'

const MINUTE = 60_000
const DAY = 86_400_000
const NOW = new Date('2026-11-23T18:00:00Z')
const later = (from: Date, ms: number) => new Date(from.getTime() + ms)

/** Rates a fresh card again and again: each rating after a wait, in minutes, after the one before. */
function history(steps: [Rating, number][], timeZone = 'UTC', seed = 'card'): { memory: Memory; now: Date } {
  let now = NOW
  let memory = newMemory(now)
  for (const [rating, minutes] of steps) {
    now = later(now, minutes * MINUTE)
    memory = schedule(memory, rating, now, timeZone, seed)
  }
  return { memory, now }
}

const steps = fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 1, max: 200 * 1440 })), { maxLength: 8 })
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/New_York')

describe('schedule', () => {
  it.each([
    ['again', 'learning', 1],
    ['hard', 'learning', 6],
    ['good', 'learning', 10],
  ] as const)('a new card rated %s is %s and comes back in %i minutes', (rating, state, minutes) => {
    const next = schedule(newMemory(NOW), rating, NOW, 'UTC')
    expect(next).toMatchObject({ state, due: later(NOW, minutes * MINUTE), reps: 1, lapses: 0, lastReviewedAt: NOW })
  })

  it('a card known at once, or after both steps, comes back on a later study day, when that starts', () => {
    for (const { memory, now } of [
      history([['easy', 1]]),
      history([
        ['good', 1],
        ['good', 10],
      ]),
    ]) {
      expect(memory.state).toBe('review')
      expect(memory.scheduledDays).toBeGreaterThanOrEqual(1)
      expect(memory.due).toEqual(startOfStudyDay(studyDayOf(memory.due, 'UTC'), 'UTC'))
      expect(memory.due > now).toBe(true)
    }
  })

  it('a forgotten card lapses and comes back in 10 minutes', () => {
    const { memory, now } = history([
      ['easy', 1],
      ['again', 20 * 1440],
    ])
    expect(memory).toMatchObject({ state: 'relearning', lapses: 1, due: later(now, 10 * MINUTE) })
  })

  it('counts days by the learner’s own midnight, not by that of UTC', () => {
    // 17:00 and 19:00 in Auckland's morning are one study day there, two dates in UTC.
    const first = new Date('2026-11-23T23:00:00Z')
    const second = new Date('2026-11-24T01:00:00Z')
    const known = { ...schedule(newMemory(first), 'easy', first, 'Pacific/Auckland', 'c'), due: first }
    expect(schedule(known, 'good', second, 'Pacific/Auckland', 'c').elapsedDays).toBe(0)
    expect(schedule(known, 'good', later(first, DAY), 'Pacific/Auckland', 'c').elapsedDays).toBe(1)
  })

  it('gives the same for the same input, and takes the seed for nothing but fuzz', () => {
    fc.assert(
      fc.property(steps, zone, fc.constantFrom(...RATINGS), (past, timeZone, rating) => {
        const { memory, now } = history(past, timeZone)
        const once = schedule(memory, rating, now, timeZone, 'a')
        expect(schedule(memory, rating, now, timeZone, 'a')).toEqual(once)
        const { stability, difficulty, state } = schedule(memory, rating, now, timeZone, 'b')
        expect({ stability, difficulty, state }).toEqual({
          stability: once.stability,
          difficulty: once.difficulty,
          state: once.state,
        })
      }),
    )
  })

  it('never brings a card back later for a worse rating, nor ever in the past', () => {
    fc.assert(
      fc.property(steps, zone, fc.string(), (past, timeZone, seed) => {
        const { memory, now } = history(past, timeZone, seed)
        const at = later(now, MINUTE)
        const dues = RATINGS.map((rating) => schedule(memory, rating, at, timeZone, seed).due.getTime())
        expect(dues).toEqual(dues.toSorted((a, b) => a - b))
        for (const due of dues) expect(due).toBeGreaterThan(at.getTime())
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a new card', []],
    [
      'a card just forgotten',
      [
        ['easy', 1],
        ['again', 20 * 1440],
      ],
    ],
  ] satisfies [string, [Rating, number][]][])(
    'brings %s, known well, back no sooner than known less, minutes before the study day ends',
    (_, past) => {
      for (let minutes = 1; minutes <= 20; minutes += 1) {
        const { memory } = history(past as [Rating, number][])
        const at = later(new Date('2027-03-02T04:00:00Z'), -minutes * MINUTE)
        const dues = RATINGS.map((rating) => schedule(memory, rating, at, 'UTC').due.getTime() - at.getTime())
        expect(dues).toEqual(dues.toSorted((a, b) => a - b))
        expect(dues.at(-1)).toBeGreaterThanOrEqual(10 * MINUTE)
      }
    },
  )

  it('takes a clock that was set back as no time passed', () => {
    const { memory, now } = history([['easy', 1]])
    const next = schedule(memory, 'good', later(now, -3 * DAY), 'UTC')
    expect(next.elapsedDays).toBe(0)
    expect(next.lastReviewedAt).toEqual(now)
  })
})

describe('retrievability', () => {
  it('is 0.90 when stability has passed, and falls with time', () => {
    const { memory, now } = history([['easy', 1]])
    expect(retrievability(memory, later(now, memory.stability * DAY))).toBeCloseTo(0.9, 2)
    expect(retrievability(memory, later(now, 90 * DAY))).toBeLessThan(retrievability(memory, later(now, 30 * DAY)))
    expect(retrievability(newMemory(now), now)).toBe(0)
  })
})

describe('becameLeech', () => {
  it.each([
    [6, 7, false],
    [7, 8, true],
    [8, 8, false],
    [8, 9, false],
    [11, 12, true],
    [15, 16, true],
  ])('from %i to %i lapses: %s', (from, to, leech) => {
    const memory = newMemory(NOW)
    expect(becameLeech({ ...memory, lapses: from }, { ...memory, lapses: to })).toBe(leech)
  })
})

describe('previewIntervals', () => {
  it('says in plain words what each rating leads to', () => {
    const words = previewIntervals(newMemory(NOW), NOW, 'UTC', 'card')
    expect(words).toMatchObject({ again: '1 min', hard: '6 min', good: '10 min' })
    expect(words.easy).toMatch(/^\d+ days$/)
  })

  it('keeps its word: the interval on the button is the one that pressing it gives', () => {
    fc.assert(
      fc.property(steps, zone, fc.uuid(), (past, timeZone, id) => {
        const { memory, now } = history(past, timeZone, id)
        const words = previewIntervals(memory, now, timeZone, id)
        for (const rating of RATINGS) {
          // Pressed a little later, on the same study day.
          const at = later(now, 1)
          if (studyDayOf(at, timeZone) !== studyDayOf(now, timeZone)) continue
          const { scheduledDays } = schedule(memory, rating, at, timeZone, id)
          if (scheduledDays > 0) expect(words[rating]).toBe(daysInWords(scheduledDays))
          else expect(words[rating]).toMatch(/^\d+ min$/)
        }
      }),
    )
  })

  it.each([
    [1, '1 day'],
    [4, '4 days'],
    [29, '29 days'],
    [30, '1 month'],
    [76, '2.5 months'],
    [364, '12 months'],
    [366, '1 year'],
    [640, '1.8 years'],
    [36500, '100 years'],
  ])('%i days are %s', (days, words) => {
    expect(daysInWords(days)).toBe(words)
  })
})
