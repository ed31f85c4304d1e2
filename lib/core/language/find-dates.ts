import type { Found, Published } from './date-words'
import { MONTHS, SEASONS, WEEKDAYS } from './gazetteers/calendar'
import { mayStart, NUMBER_STARTS } from './number-words'
import { readDayOfMonth, readIso, readMonth, readTime } from './read-day'
import { readRelative, readWeekday } from './read-relative-date'
import { readDecade, readSeason, readYear } from './read-year'
import type { DateMention, Sentence, Token } from './types'

/** Words that begin a date, apart from digits. */
const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTS,
  ...[...MONTHS.keys(), ...WEEKDAYS.keys()].flatMap((word) => [word, `${word}.`]),
  ...SEASONS,
  ...'few many some yesterday today tonight tomorrow noon midnight midday'.split(' '),
  ...'last next this past coming previous following recent'.split(' '),
])

/** Dates and times of a sentence, left to right, none inside another. */
export function findDates(sentence: Sentence, published: Published, years: ReadonlySet<number>): DateMention[] {
  const tokens = sentence.tokens
  const dates: DateMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const found =
      mayStart(tokens[i]!.text, STARTS) || /^mid-\d/i.test(tokens[i]!.text)
        ? readDate(tokens, i, published, years)
        : null
    if (!found) {
      i += 1
      continue
    }
    const { from, to, ...rest } = found
    dates.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      sentence: sentence.index,
      tokens: { from, to },
      ...rest,
    })
    i = to
  }
  return dates
}

/** Fullest patterns first, so that "Friday, May 8, 2009" is one date and not three. */
function readDate(
  tokens: readonly Token[],
  at: number,
  published: Published,
  years: ReadonlySet<number>,
): Found | null {
  return (
    readIso(tokens, at) ??
    readDayOfMonth(tokens, at, published, years) ??
    readMonth(tokens, at, published) ??
    readTime(tokens, at) ??
    readRelative(tokens, at, published) ??
    readWeekday(tokens, at, published) ??
    readDecade(tokens, at) ??
    readSeason(tokens, at) ??
    readYear(tokens, at)
  )
}
