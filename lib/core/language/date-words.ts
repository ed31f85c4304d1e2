import { MONTHS, WEEKDAYS } from './gazetteers/calendar'
import { low, text } from './token-text'
import type { DateMention, Token } from './types'

export type Found = Pick<DateMention, 'iso' | 'precision' | 'relative'> & { from: number; to: number }

/** yyyy-mm-dd, or null: without it nothing relative gets a calendar date. */
export type Published = string | null

export const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midday|lunchtime)s?$/

/** The year that stands here in four digits, 1000–2199. */
export function yearNumber(tokens: readonly Token[], at: number): number | null {
  // "mid-2015" is one word.
  const word = text(tokens, at).replace(/^mid-/i, '')
  if (!/^[12]\d{3}$/.test(word)) return null
  const year = Number(word)
  return year >= 1000 && year < 2200 ? year : null
}

/** The month, 1–12, whose name stands here with a capital. */
export function monthAt(tokens: readonly Token[], at: number): number | null {
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

/** The day of a month, "9" or "9th"; null for what counts something else. */
export function dayNumber(tokens: readonly Token[], at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text(tokens, at))
  const value = match ? Number(match[1]) : 0
  return value >= 1 &&
    value <= 31 &&
    !/^(?:am|pm|a\.m\.|p\.m\.|%|percent|million|people|points?|years?)$/.test(low(tokens, at + 1))
    ? value
    : null
}

/** Whether the name of a weekday stands here, whole or clipped. */
export function isWeekday(tokens: readonly Token[], at: number): boolean {
  const word = text(tokens, at)
  if (!/^\p{Lu}/u.test(word) || !WEEKDAYS.has(clip(tokens, at))) return false
  return (
    /day/.test(word) || word.endsWith('.') || (/^(?:Mon|Tue|Wed|Thu|Fri)/.test(word) && text(tokens, at + 1) === ',')
  )
}

/** The word in small letters without its full stop. */
export function clip(tokens: readonly Token[], at: number): string {
  return low(tokens, at).replace(/\.$/, '')
}
