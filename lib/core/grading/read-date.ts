import { cleanText, readTokens } from './read-tokens'

/** The parts of a date that a text gives; weekday 0 is Sunday. */
export type DateParts = { year?: number; month?: number; day?: number; weekday?: number }

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const SHORT_DAY = /^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/
const FILLERS = new Set(['of', 'in', 'on', 'at', 'the', 'year', 'and', 'month', 'day'])

const startsWith = (names: string[], word: string, short: RegExp) =>
  names.findIndex((name) => name === word || (short.test(word) && name.startsWith(word.slice(0, 3))))

export const monthOf = (word: string) => startsWith(MONTHS, word, SHORT) + 1
export const weekdayOf = (word: string) => startsWith(WEEKDAYS, word, SHORT_DAY)

/** Whether a canonical word is a month or weekday written out. */
export const isFullName = (word: string) => MONTHS.includes(word) || WEEKDAYS.includes(word)

/** The day of the week of a date in the Gregorian calendar; null where the day does not exist. */
export function weekdayOn(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null
}

function valid({ year, month, day }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || month === undefined || weekdayOn(year ?? 2000, month, day) !== null
}

function readNumeric(text: string): DateParts[] {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), ...(iso[3] ? { day: Number(iso[3]) } : {}) }]
  const monthYear = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  if (monthYear) return [{ month: Number(monthYear[1]), year: Number(monthYear[2]) }]
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!full) return []
  const [first, second, year] = [Number(full[1]), Number(full[3]), Number(full[4])]
  return [
    { day: first, month: second, year },
    { month: first, day: second, year },
  ]
}

function readWords(text: string): DateParts | null {
  const parts: DateParts = {}
  const set = (key: keyof DateParts, value: number) => {
    if (parts[key] !== undefined) return false
    parts[key] = value
    return true
  }
  for (const token of readTokens(text)) {
    if (token.kind === 'word') {
      if (FILLERS.has(token.text)) continue
      const month = monthOf(token.text)
      const weekday = weekdayOf(token.text)
      if (month > 0 ? !set('month', month) : weekday < 0 || !set('weekday', weekday)) return null
    } else if (!Number.isInteger(token.value)) return null
    else if (token.value >= 1 && token.value <= 31) {
      if (!set('day', token.value)) return null
    } else if (token.value >= 1000 && token.value <= 2199 && !token.ordinal && !token.written?.includes(',')) {
      if (!set('year', token.value)) return null
    } else return null
  }
  const named = parts.month !== undefined || parts.weekday !== undefined
  return named && (parts.day === undefined || parts.month !== undefined) ? parts : null
}

/**
 * Every way to read a text as a date and nothing else; empty where it is none. "5/6/2014" has two. A bare year is a
 * number, not a date; a bare month or weekday is.
 */
export function readDates(text: string): DateParts[] {
  const plain = cleanText(text)
    .replace(/^(?:on|in|at) /, '')
    .replace(/[.,!]$/, '')
  const numeric = readNumeric(plain)
  const words = numeric.length === 0 ? readWords(text) : null
  return (words ? [words] : numeric).filter(valid)
}
