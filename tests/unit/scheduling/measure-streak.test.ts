import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureStreak } from '@/lib/core/scheduling/measure-streak'
import { addDays, startOfStudyDay, studyDayOf } from '@/lib/core/scheduling/study-day'

const TODAY = '2026-11-24'

describe('a streak', () => {
  it.each([
    ['nothing yet', [], { current: 0, longest: 0, studiedToday: false }],
    ['today alone', [TODAY], { current: 1, longest: 1, studiedToday: true }],
    ['yesterday, and today is not over', ['2026-11-23', '2026-11-22'], { current: 2, longest: 2, studiedToday: false }],
    ['broken the day before yesterday', ['2026-11-22'], { current: 0, longest: 1, studiedToday: false }],
    ['over a month’s end', ['2026-11-01', '2026-10-31', '2026-10-30'], { current: 0, longest: 3, studiedToday: false }],
    ['a day twice', [TODAY, TODAY, '2026-11-23'], { current: 2, longest: 2, studiedToday: true }],
    [
      'a longer one before',
      ['2026-11-10', '2026-11-11', '2026-11-12', TODAY],
      { current: 1, longest: 3, studiedToday: true },
    ],
    ['a clock set back', ['2026-11-25', TODAY], { current: 1, longest: 1, studiedToday: true }],
  ])('%s', (_, days, streak) => {
    expect(measureStreak(days, TODAY)).toEqual(streak)
  })

  // Berlin skips 02:00–03:00 on 29 March and repeats it on 25 October; Lord Howe moves by half an hour; Apia had no
  // 30 December 2011; Kathmandu is a quarter of an hour off.
  it.each([
    ['Europe/Berlin', '2026-03-26'],
    ['Europe/Berlin', '2026-10-22'],
    ['America/New_York', '2026-03-05'],
    ['Australia/Lord_Howe', '2026-04-02'],
    ['Asia/Kathmandu', '2026-03-26'],
  ])('of somebody who studies at any hour of each day in %s around %s counts every day', (timeZone, first) => {
    const length = 8
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: length, maxLength: length }),
        (hours) => {
          const instants = hours.map((share, index) => {
            const start = startOfStudyDay(addDays(first, index), timeZone).getTime()
            const end = startOfStudyDay(addDays(first, index + 1), timeZone).getTime()
            return new Date(start + share * (end - start))
          })
          const today = studyDayOf(instants.at(-1)!, timeZone)
          const streak = measureStreak(
            instants.map((at) => studyDayOf(at, timeZone)),
            today,
          )
          expect(streak).toEqual({ current: length, longest: length, studiedToday: true })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('takes an evening past midnight for the evening, until four', () => {
    const at = (time: string) => studyDayOf(new Date(time), 'Europe/Berlin')
    const studied = [at('2026-11-22T20:00:00Z'), at('2026-11-24T02:59:00Z')] // the second is 03:59 in Berlin
    expect(measureStreak(studied, '2026-11-23')).toMatchObject({ current: 2 })
    expect(measureStreak([...studied.slice(0, 1), at('2026-11-24T03:00:00Z')], TODAY)).toMatchObject({ current: 1 })
  })

  it('never grows by a day that was not studied, and never counts more days than there were', () => {
    const days = fc.array(fc.integer({ min: 0, max: 40 }).map((back) => addDays(TODAY, -back)))
    fc.assert(
      fc.property(days, (studied) => {
        const { current, longest } = measureStreak(studied, TODAY)
        expect(current).toBeLessThanOrEqual(longest)
        expect(longest).toBeLessThanOrEqual(new Set(studied).size)
        for (let back = 1; back < current; back++) expect(studied).toContain(addDays(TODAY, -back))
      }),
    )
  })
})
