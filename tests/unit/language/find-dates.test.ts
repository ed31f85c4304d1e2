import { describe, expect, test } from 'vitest'
import { moveDays, resolveMonthDay, resolveWeekday } from '@/lib/core/language/resolve-dates'
import { read, words } from './support'

/** Published on Tuesday 15 September 2020. */
const PUBLISHED = '2020-09-15'

describe('dates are found, and resolved where the text and the publication date allow', () => {
  test.each<[string, string, string | null, string]>([
    ['They met on Friday, May 8, 2009.', 'Friday, May 8, 2009', '2009-05-08', 'day'],
    ['They met on 8 May 2009 in Lima.', '8 May 2009', '2009-05-08', 'day'],
    ['They met on the 8th of May 2009.', '8th of May 2009', '2009-05-08', 'day'],
    ['They met on 2009-05-08 in Lima.', '2009-05-08', '2009-05-08', 'day'],
    ['They met on Aug. 9.', 'Aug. 9', '2020-08-09', 'day'],
    ['The vote on August 9 was disputed.', 'August 9', '2020-08-09', 'day'],
    ['The vote on December 31 will be close.', 'December 31', '2020-12-31', 'day'],
    ['The trial ran from March 3 to April 2, 2019.', 'April 2, 2019', '2019-04-02', 'day'],
    ['The bridge opened in May 2009.', 'May 2009', '2009-05', 'month'],
    ['The bridge opened last March.', 'last March', '2020-03', 'month'],
    ['The bridge opened in March.', 'March', null, 'month'],
    ['The bridge opened in 1901.', '1901', '1901', 'year'],
    ['The 2018 vote was close.', '2018', '2018', 'year'],
    ['He ruled from 2011-2013 in Lima.', '2011-2013', '2011', 'year'],
    ['The bridge was built in the 1920s.', '1920s', '1920', 'decade'],
    ['Music of the ’90s is back.', '’90s', '1990', 'decade'],
    ['They met on Monday in Lima.', 'Monday', '2020-09-14', 'weekday'],
    ['They met on Tuesday in Lima.', 'Tuesday', '2020-09-15', 'weekday'],
    ['They met on Wednesday night.', 'Wednesday night', '2020-09-09', 'weekday'],
    ['They will meet on Wednesday.', 'Wednesday', '2020-09-16', 'weekday'],
    ['They will meet next Monday.', 'next Monday', '2020-09-21', 'weekday'],
    ['They meet on Sundays.', 'Sundays', null, 'weekday'],
    ['They met yesterday in Lima.', 'yesterday', '2020-09-14', 'relative'],
    ['They will meet tomorrow.', 'tomorrow', '2020-09-16', 'relative'],
    ['They met last week.', 'last week', null, 'relative'],
    ['They met last month.', 'last month', '2020-08', 'relative'],
    ['They met last year.', 'last year', '2019', 'relative'],
    ['They met three days ago.', 'three days ago', '2020-09-12', 'relative'],
    ['They met two years ago.', 'two years ago', '2018', 'relative'],
    ['They met again two days later.', 'two days later', null, 'relative'],
    ['They met in recent weeks.', 'recent weeks', null, 'relative'],
    ['They met at 7:30 p.m. in Lima.', '7:30 p.m.', null, 'time'],
    ['They met at noon in Lima.', 'noon', null, 'time'],
    ['The rocket rose at 1922 UTC.', '1922 UTC', null, 'time'],
    ['They met in the summer of 2019.', 'summer of 2019', '2019', 'season'],
    ['They met last winter in Lima.', 'last winter', null, 'season'],
  ])('%s', (sentence, exact, iso, precision) => {
    const analysis = read(`The council of Ostervik met again. ${sentence}`, { publishedAt: PUBLISHED })
    const found = analysis.dates.map((date) => [words(analysis, date), date.iso, date.precision])
    expect(found).toContainEqual([exact, iso, precision])
  })

  test.each(['They met on Monday.', 'They met yesterday.', 'They met last month.', 'They met two years ago.'])(
    'without a date of publication nothing relative is resolved: %s',
    (sentence) => {
      const analysis = read(`The council of Ostervik met again. ${sentence}`)
      expect(analysis.dates).toMatchObject([{ iso: null, relative: true }])
    },
  )

  test('a day without a year stays without one beside another year, or with no date of publication', () => {
    const past = read('The president was shot in 1963. On November 22 the nation mourned.', { publishedAt: PUBLISHED })
    expect(past.dates.at(-1)).toMatchObject({ iso: '11-22' })
    expect(read('The council of Ostervik met. They met on August 9.').dates).toMatchObject([{ iso: '08-09' }])
  })

  test.each([
    'The room may march on.',
    'He sat in the sun.',
    'It weighs 1950 pounds.',
    'They sold 1800 tickets.',
    'May I come in, she asked them.',
    'The second half was dull.',
  ])('no date in: %s', (sentence) => {
    expect(read(`The council of Ostervik met again. ${sentence}`, { publishedAt: PUBLISHED }).dates).toEqual([])
  })
})

test('weekdays fall into the seven days up to publication, or the seven after it', () => {
  for (let day = 0; day < 7; day++) {
    for (let weekday = 0; weekday < 7; weekday++) {
      const published = moveDays('2020-02-26', day)
      const before = resolveWeekday(weekday, published, 'before')
      const after = resolveWeekday(weekday, published, 'after')
      expect(new Date(before).getUTCDay()).toBe(weekday)
      expect(new Date(after).getUTCDay()).toBe(weekday)
      expect(before <= published && before > moveDays(published, -7)).toBe(true)
      expect(after > published && after <= moveDays(published, 7)).toBe(true)
    }
  }
})

test('a day and month goes to the year that puts it nearest, across the turn of the year', () => {
  expect(resolveMonthDay(12, 30, null, '2021-01-04', new Set())).toBe('2020-12-30')
  expect(resolveMonthDay(1, 4, null, '2020-12-30', new Set())).toBe('2021-01-04')
  expect(resolveMonthDay(3, 4, null, '2020-09-15', new Set())).toBe('03-04')
})
