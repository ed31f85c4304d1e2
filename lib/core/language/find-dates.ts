import { MONTHS, SEASONS, WEEKDAYS } from './gazetteers/calendar'
import { mayStart, NUMBER_STARTS } from './number-words'
import { isDay } from './read-head-matter'
import { readNumber } from './read-number'
import { moveDays, moveMonths, resolveMonthDay, resolveWeekday, two } from './resolve-dates'
import { low, text } from './token-text'
import type { DateMention, Sentence, Token } from './types'

type Found = Pick<DateMention, 'iso' | 'precision' | 'relative'> & { from: number; to: number }
/** yyyy-mm-dd, or null: without it nothing relative gets a calendar date. */
type Published = string | null

const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midday|lunchtime)s?$/
const BEFORE_YEAR = new Set(
  (
    'in since by of from until till before after during between early late mid and to through around circa about c. year ' +
    'years election winter summer spring autumn fall ( , – - / the end start beginning than'
  ).split(' '),
)
const UNITS: Record<string, number | 'month' | 'year'> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 'month',
  year: 'year',
}

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
    const found = mayStart(tokens[i]!.text, STARTS) ? readDate(tokens, i, published, years) : null
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

function readIso(tokens: readonly Token[], at: number): Found | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text(tokens, at))
  if (match && isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return day(at, at + 1, match[0])
  // 9/14/2020 is read as the parts allow; 03/04/2020 means two days, depending on the country.
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text(tokens, at))
  if (!slashed) return null
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  if (a > 12 && isDay(year, b, a)) return day(at, at + 1, `${year}-${two(b)}-${two(a)}`)
  if (b > 12 && isDay(year, a, b)) return day(at, at + 1, `${year}-${two(a)}-${two(b)}`)
  return isDay(year, a, b) ? day(at, at + 1, null) : null
}

function day(from: number, to: number, iso: string | null): Found {
  return { from, to, iso, precision: 'day', relative: false }
}

/** "Friday, May 8, 2009", "9 August", "August 9-12", "the 9th of August 2020". */
function readDayOfMonth(
  tokens: readonly Token[],
  at: number,
  published: Published,
  years: ReadonlySet<number>,
): Found | null {
  let i = at
  let weekday: number | null = null
  if (isWeekday(tokens, i)) {
    weekday = WEEKDAYS.get(clip(tokens, i))!
    i += 1
    if (text(tokens, i) === ',') i += 1
    if (low(tokens, i) === 'the') i += 1
  }
  let month = monthAt(tokens, i)
  let number: number | null = null
  let to = i
  if (month) {
    const the = low(tokens, i + 1) === 'the' ? 1 : 0
    number = dayNumber(tokens, i + 1 + the)
    to = i + 2 + the
  } else {
    number = dayNumber(tokens, i)
    const of = low(tokens, i + 1) === 'of' ? 2 : 1
    month = number ? monthAt(tokens, i + of) : null
    to = i + of + 1
  }
  if (!month || !number || !isDay(2000, month, number)) return null
  // A second day: "August 9-12", "August 9 to 12", "August 9 and 10".
  if (
    /^(?:-|–|—|to|and|or)$/.test(low(tokens, to)) &&
    dayNumber(tokens, to + 1) &&
    !monthAt(tokens, to + 2) &&
    dayNumber(tokens, to + 1)! > number
  ) {
    const next = low(tokens, to + 2)
    const dash = /^[-–—]$/.test(low(tokens, to))
    if (dash || /^(?:[,.;)]|)$/.test(next)) to += 2
  }
  const yearAt = text(tokens, to) === ',' || low(tokens, to) === 'of' ? to + 1 : to
  const year = yearNumber(tokens, yearAt)
  if (year) return isDay(year, month, number) ? day(at, yearAt + 1, `${year}-${two(month)}-${two(number)}`) : null
  return day(at, to, resolveMonthDay(month, number, weekday, published, years))
}

function readMonth(tokens: readonly Token[], at: number, published: Published): Found | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const next = /^(?:,|of)$/.test(low(tokens, at + 1)) ? at + 2 : at + 1
  const year = yearNumber(tokens, next)
  if (year) return { from: at, to: next + 1, iso: `${year}-${two(month)}`, precision: 'month', relative: false }
  if (!isMonthAlone(tokens, at)) return null
  const previous = low(tokens, at - 1)
  const relative = /^(?:last|next|this|past)$/.test(previous)
  let iso: string | null = null
  if (published) {
    const [thisYear, thisMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
    if (previous === 'last' || previous === 'past') iso = `${month < thisMonth ? thisYear : thisYear - 1}-${two(month)}`
    else if (previous === 'next') iso = `${month > thisMonth ? thisYear : thisYear + 1}-${two(month)}`
    else if (previous === 'this') iso = `${thisYear}-${two(month)}`
  }
  return { from: relative ? at - 1 : at, to: at + 1, iso, precision: 'month', relative: relative || iso === null }
}

/** "may" and "march" are months only where nothing makes them verbs. */
function isMonthAlone(tokens: readonly Token[], at: number): boolean {
  const word = text(tokens, at)
  if (!/^(?:May|March|Mar\.?|Mar|Sun|Sat|Jan|Dec|Oct|Jun|Aug)$/.test(word)) return true
  if (
    /^(?:in|since|by|until|of|from|last|next|this|early|late|mid|during|before|after|to|through|and|each|every)$/.test(
      low(tokens, at - 1),
    )
  )
    return /^NNP/.test(tokens[at]!.xpos) || tokens[at]!.xpos === 'FW'
  return false
}

/** "6 am", "7:30 p.m. EST", "1429 UTC", "noon", "10 o'clock". */
function readTime(tokens: readonly Token[], at: number): Found | null {
  const time = (to: number): Found => ({ from: at, to, iso: null, precision: 'time', relative: false })
  const word = text(tokens, at)
  if (/^(?:noon|midnight|midday)$/i.test(word)) return time(at + 1)
  if (!/^\d{1,4}(?:[.:]\d{2})?(?::\d{2})?$/.test(word)) return null
  let to = at + 1
  const half = /^(?:a\.?m\.?|p\.?m\.?|o'clock)$/i.test(text(tokens, to))
  if (half) to += 1
  const zone = /^(?:UTC|GMT|EST|EDT|PST|PDT|CST|CDT|MST|MDT|BST|CET|CEST|IST|AEST|ET|PT)$/.test(text(tokens, to))
  if (zone) to += 1
  if (low(tokens, to) === 'local' && low(tokens, to + 1) === 'time') to += 2
  if (half || (zone && /^\d{3,4}$|:/.test(word)) || /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(word)) return time(to)
  return null
}

/** "yesterday", "last week", "two years ago", "earlier this month", "in recent days". */
function readRelative(tokens: readonly Token[], at: number, published: Published): Found | null {
  const word = low(tokens, at)
  const make = (to: number, iso: string | null, from = at): Found => ({
    from,
    to,
    iso,
    precision: 'relative',
    relative: true,
  })
  const offset = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[word]
  if (offset !== undefined) {
    const to = PARTS_OF_DAY.test(low(tokens, at + 1)) ? at + 2 : at + 1
    return make(to, published && moveDays(published, offset))
  }
  if (/^(?:last|next|this|past|coming|previous|following)$/.test(word)) {
    const unit = low(tokens, at + 1).replace(/s$/, '')
    if (unit === 'night' && word === 'last') return make(at + 2, published && moveDays(published, -1))
    if (/^(?:morning|afternoon|evening)$/.test(unit) && word === 'this') return make(at + 2, published)
    if (unit === 'weekend' || unit === 'decade' || unit === 'century' || unit === 'quarter') return make(at + 2, null)
    const size = UNITS[unit]
    if (!size || /^(?:past|coming)$/.test(word) || low(tokens, at + 1) !== unit) return null
    if (/^(?:previous|following)$/.test(word)) return make(at + 2, null)
    const steps = word === 'last' ? -1 : word === 'next' ? 1 : 0
    if (!published || typeof size === 'number') return make(at + 2, null)
    return make(
      at + 2,
      size === 'month' ? moveMonths(published, steps).slice(0, 7) : String(Number(published.slice(0, 4)) + steps),
    )
  }
  if (/^(?:recent|coming|past)$/.test(word) && /^(?:days|weeks|months|years|decades)$/.test(low(tokens, at + 1)))
    return make(at + 2, null)
  const ago = readAgo(tokens, at, published)
  return ago ? make(ago.to, ago.iso) : null
}

function readAgo(
  tokens: readonly Token[],
  at: number,
  published: Published,
): { to: number; iso: string | null } | null {
  const article = /^an?$/.test(low(tokens, at))
  const number = article
    ? { value: 1, to: at + 1, vague: false }
    : /^(?:several|few|many|some)$/.test(low(tokens, at))
      ? { value: 0, to: at + 1, vague: true }
      : readNumber(tokens, at, false)
  if (!number) return null
  const unit = low(tokens, number.to).replace(/s$/, '')
  if (!/^(?:minute|hour|day|week|fortnight|month|year|decade)$/.test(unit)) return null
  const after = low(tokens, number.to + 1)
  if (!/^(?:ago|later|earlier|before)$/.test(after)) return null
  // "two days later" counts from another event, which is not known here.
  if (after !== 'ago' || !published || number.vague) return after === 'before' ? null : { to: number.to + 2, iso: null }
  const size = UNITS[unit]
  if (unit === 'day') return { to: number.to + 2, iso: moveDays(published, -number.value) }
  if (size === 'month') return { to: number.to + 2, iso: moveMonths(published, -number.value).slice(0, 7) }
  if (size === 'year' && number.value < 3000)
    return { to: number.to + 2, iso: String(Number(published.slice(0, 4)) - number.value).padStart(4, '0') }
  return { to: number.to + 2, iso: null }
}

/** "Monday", "last Monday night", "next Friday": resolved into the seven days up to publication, or after it. */
function readWeekday(tokens: readonly Token[], at: number, published: Published): Found | null {
  const leading = /^(?:last|next|this|coming|past)$/.test(low(tokens, at)) && isWeekday(tokens, at + 1) ? 1 : 0
  if (!isWeekday(tokens, at + leading)) return null
  const word = clip(tokens, at + leading)
  const plural = /days$/.test(word)
  const to = at + leading + 1
  const end = PARTS_OF_DAY.test(low(tokens, to)) ? to + 1 : to
  const make = (iso: string | null): Found => ({ from: at, to: end, iso, precision: 'weekday', relative: true })
  if (!published || plural) return make(null)
  const ahead = /^(?:next|coming)$/.test(low(tokens, at)) || low(tokens, at - 1) === 'coming'
  const future =
    ahead || tokens.some((token) => token.xpos === 'MD' && /^(?:will|'ll|shall)$/.test(token.text.toLowerCase()))
  // "last Monday" may be the last or the one before; "will" beside a past weekday tells nothing certain.
  return make(resolveWeekday(WEEKDAYS.get(word)!, published, future ? 'after' : 'before'))
}

function readDecade(tokens: readonly Token[], at: number): Found | null {
  const match = /^(?:(\d{3}0)s|'(\d0)s)$/.exec(text(tokens, at))
  if (match) {
    // A lone "'90s" is of the last century unless it can't be.
    const year = match[1] ?? (Number(match[2]) <= 10 ? `20${match[2]}` : `19${match[2]}`)
    return { from: at, to: at + 1, iso: year, precision: 'decade', relative: false }
  }
  const split = /^\d{3}0$/.test(text(tokens, at)) && low(tokens, at + 1) === "'s" && low(tokens, at - 1) === 'the'
  return split ? { from: at, to: at + 2, iso: text(tokens, at), precision: 'decade', relative: false } : null
}

function readSeason(tokens: readonly Token[], at: number): Found | null {
  const leading = /^(?:last|next|this)$/.test(low(tokens, at)) ? 1 : 0
  const season = low(tokens, at + leading)
  if (!SEASONS.has(season)) return null
  const of = low(tokens, at + leading + 1) === 'of' ? 2 : 1
  const year = yearNumber(tokens, at + leading + of)
  if (year)
    return { from: at, to: at + leading + of + 1, iso: String(year), precision: 'season', relative: leading === 1 }
  if (leading) return { from: at, to: at + 2, iso: null, precision: 'season', relative: true }
  const noun =
    /^NN/.test(tokens[at]!.xpos) && (season !== 'fall' || low(tokens, at - 1) === 'the') && season !== 'spring'
  return noun &&
    /^(?:in|the|during|since|of|each|every)$/.test(low(tokens, at - 1)) &&
    !/^(?:Olympics|Games|of)$/i.test(text(tokens, at + 1))
    ? { from: at, to: at + 1, iso: null, precision: 'season', relative: true }
    : null
}

/** "2019", "2011-2013", "1973 building": four digits that nothing counts with. */
function readYear(tokens: readonly Token[], at: number): Found | null {
  const year = yearNumber(tokens, at)
  if (!year) return null
  const found = (to: number): Found => ({
    from: at,
    to,
    iso: String(year).padStart(4, '0'),
    precision: 'year',
    relative: false,
  })
  if (
    /^[-–/]$/.test(text(tokens, at + 1)) &&
    !tokens[at]!.spaceAfter &&
    /^(?:\d{2}|\d{4})$/.test(text(tokens, at + 2))
  ) {
    const later = Number(text(tokens, at + 2))
    const full = later < 100 ? Math.floor(year / 100) * 100 + later : later
    if (full > year && full < year + 200) return found(at + 3)
  }
  const next = tokens[at + 1]
  if (text(tokens, at + 1) === '-' && !tokens[at]!.spaceAfter) return null
  if (/^(?:NNS|NNPS)$/.test(next?.xpos ?? '') && tokens[at]!.deprel === 'nummod') return null
  if (/^(?:%|percent|per|miles?|feet|km|metres?|meters?|million|people|UTC|GMT)$/.test(low(tokens, at + 1))) return null
  const before = low(tokens, at - 1)
  if (/^(?:[$£€]|#|no\.|over|nearly|almost|least|approximately|some|exactly|totalling)$/.test(before)) return null
  const mid = before === '-' && low(tokens, at - 2) === 'mid'
  if (mid || BEFORE_YEAR.has(before) || at === 0 || /^(?:obl|nmod)/.test(tokens[at]!.deprel))
    return year >= 1000 ? found(at + 1) : null
  if (/^(?:the|their|its|his|her|a)$/.test(before) && next?.text === '"' && year >= 1900 && year < 2100)
    return found(at + 1)
  // "the 2020 presidential election"
  return year >= 1700 && year < 2100 && /^(?:NN|NNP|JJ|NNS)$/.test(next?.xpos ?? '') ? found(at + 1) : null
}

function yearNumber(tokens: readonly Token[], at: number): number | null {
  const word = text(tokens, at)
  if (!/^[12]\d{3}$/.test(word)) return null
  const year = Number(word)
  return year >= 1000 && year < 2200 ? year : null
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const word = text(tokens, at)
  if (!/^\p{Lu}/u.test(word)) return null
  const month = MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
  // Clipped months need their full stop or a number beside them.
  if (
    month &&
    word.length === 3 &&
    word !== 'May' &&
    !/^\d/.test(text(tokens, at + 1)) &&
    !/^\d/.test(text(tokens, at - 1))
  )
    return null
  return month
}

function dayNumber(tokens: readonly Token[], at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text(tokens, at))
  const value = match ? Number(match[1]) : 0
  return value >= 1 &&
    value <= 31 &&
    !/^(?:am|pm|a\.m\.|p\.m\.|%|percent|million|people|points?|years?)$/.test(low(tokens, at + 1))
    ? value
    : null
}

function isWeekday(tokens: readonly Token[], at: number): boolean {
  const word = text(tokens, at)
  if (!/^\p{Lu}/u.test(word) || !WEEKDAYS.has(clip(tokens, at))) return false
  return (
    /day/.test(word) || word.endsWith('.') || (/^(?:Mon|Tue|Wed|Thu|Fri)/.test(word) && text(tokens, at + 1) === ',')
  )
}

function clip(tokens: readonly Token[], at: number): string {
  return low(tokens, at).replace(/\.$/, '')
}

/** Years that a sentence names, so that a bare "November 22" beside 1963 is not put into this year. */
export function explicitYears(tokens: readonly Token[]): Set<number> {
  const years = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    const year = yearNumber(tokens, i)
    if (year && !/^[$£€]$/.test(text(tokens, i - 1))) years.add(year)
  }
  return years
}
