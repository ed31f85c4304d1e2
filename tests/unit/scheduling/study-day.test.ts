import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, startOfStudyDay, studyDayAround, studyDayOf } from '@/lib/core/scheduling/study-day'
import { isTimeZone } from '@/lib/core/scheduling/wall-time'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Nuuk',
  'Antarctica/Troll',
]
const zone = fc.constantFrom(...ZONES)
const instant = fc.date({
  min: new Date('2005-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('studyDayOf', () => {
  it.each([
    // The evening runs on past midnight.
    ['2026-11-23T23:30:00Z', 'UTC', '2026-11-23'],
    ['2026-11-24T03:59:59.999Z', 'UTC', '2026-11-23'],
    ['2026-11-24T04:00:00Z', 'UTC', '2026-11-24'],
    ['2026-11-24T02:59:59Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-24T03:00:00Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-11-23T15:00:00Z', 'Pacific/Auckland', '2026-11-24'],
    ['2026-11-23T14:59:59Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-11-23T22:14:59Z', 'Asia/Kathmandu', '2026-11-23'],
    ['2026-11-23T22:15:00Z', 'Asia/Kathmandu', '2026-11-24'],
    // The night in which clocks go forward (03:00 becomes 02:00 UTC+2) and back.
    ['2026-03-29T01:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-29T02:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T02:59:59Z', 'Europe/Berlin', '2026-10-24'],
    ['2026-10-25T03:00:00Z', 'Europe/Berlin', '2026-10-25'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T13:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T14:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (at, timeZone, day) => {
    expect(studyDayOf(new Date(at), timeZone)).toBe(day)
  })

  it('is the day whose start and end lie around the instant', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const { day, start, end } = studyDayAround(at, timeZone)
        expect(start.getTime()).toBeLessThanOrEqual(at.getTime())
        expect(end.getTime()).toBeGreaterThan(at.getTime())
        expect(studyDayOf(start, timeZone)).toBe(day)
        expect(studyDayOf(new Date(end.getTime() - 1), timeZone)).toBe(day)
        const hours = (end.getTime() - start.getTime()) / 3_600_000
        expect(hours).toBeGreaterThanOrEqual(22)
        expect(hours).toBeLessThanOrEqual(26)
      }),
      { numRuns: 400 },
    )
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 100 * 3_600_000 }), zone, (at, later, timeZone) => {
        const after = new Date(at.getTime() + later)
        expect(studyDayOf(after, timeZone) >= studyDayOf(at, timeZone)).toBe(true)
      }),
    )
  })
})

describe('startOfStudyDay', () => {
  it.each([
    ['2026-11-24', 'Europe/Berlin', '2026-11-24T03:00:00.000Z'],
    ['2026-07-01', 'Europe/Berlin', '2026-07-01T02:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T02:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T08:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T09:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T14:00:00.000Z'],
  ])('%s in %s starts at %s', (day, timeZone, start) => {
    expect(startOfStudyDay(day, timeZone).toISOString()).toBe(start)
  })

  it('throws on a zone that does not exist, which isTimeZone tells first', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true)
    expect(isTimeZone('Europe/Atlantis')).toBe(false)
    expect(() => startOfStudyDay('2026-01-01', 'Europe/Atlantis')).toThrow(RangeError)
  })
})

describe('addDays and daysBetween', () => {
  it('are each other’s inverse, over leap days and year ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
        expect(daysBetween('2026-11-23', addDays('2026-11-23', count))).toBe(count)
      }),
    )
  })
})
