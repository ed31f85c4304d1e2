import { clip, dayNumber, type Found, isWeekday, monthAt, type Published, yearNumber } from './date-words'
import { WEEKDAYS } from './gazetteers/calendar'
import { isDay } from './read-head-matter'
import { resolveMonthDay, two } from './resolve-dates'
import { low, text } from './token-text'
import type { Token } from './types'

/** "2020-09-14", "9/14/2020". */
export function readIso(tokens: readonly Token[], at: number): Found | null {
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

/** A day that a date of these words tells, or that is not known. */
export function day(from: number, to: number, iso: string | null): Found {
  return { from, to, iso, precision: 'day', relative: false }
}

/** "Friday, May 8, 2009", "9 August", "August 9-12", "the 9th of August 2020". */
export function readDayOfMonth(
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

/** "June 2019", "last June", "in March". */
export function readMonth(tokens: readonly Token[], at: number, published: Published): Found | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const next = /^(?:,|of)$/.test(low(tokens, at + 1)) ? at + 2 : at + 1
  const year = yearNumber(tokens, next)
  if (year) return { from: at, to: next + 1, iso: `${year}-${two(month)}`, precision: 'month', relative: false }
  if (!isMonthAlone(tokens, at)) return null
  const whose = /^of (last|this|next) year$/.exec([1, 2, 3].map((ahead) => low(tokens, at + ahead)).join(' '))?.[1]
  if (whose) {
    const years = { last: -1, this: 0, next: 1 }[whose] ?? 0
    const iso = published && `${Number(published.slice(0, 4)) + years}-${two(month)}`
    return { from: at, to: at + 4, iso, precision: 'month', relative: true }
  }
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
export function readTime(tokens: readonly Token[], at: number): Found | null {
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
