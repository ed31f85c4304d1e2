import { schedule } from './schedule'
import { daysBetween, studyDayOf } from './study-day'
import { type Memory, RATINGS, type Rating } from './types'

/** What each rating would lead to, in words for its button: '10 min', '4 days', '2.5 months'. */
export function previewIntervals(memory: Memory, now: Date, timeZone: string, seed = ''): Record<Rating, string> {
  const entries = RATINGS.map((rating) => {
    const next = schedule(memory, rating, now, timeZone, seed)
    return [rating, intervalWords(next, now, timeZone)] as const
  })
  return Object.fromEntries(entries) as Record<Rating, string>
}

function intervalWords(next: Memory, now: Date, timeZone: string): string {
  if (next.scheduledDays > 0) return daysInWords(daysBetween(studyDayOf(now, timeZone), studyDayOf(next.due, timeZone)))
  return minutesInWords(Math.max(1, Math.round((next.due.getTime() - now.getTime()) / 60_000)))
}

export function minutesInWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  return count(Math.round(minutes / 60), 'hour')
}

export function daysInWords(days: number): string {
  if (days < 30) return count(days, 'day')
  // The mean month and year, as Anki's buttons have them.
  if (days < 365) return count(oneDecimal(days / 30.4375), 'month')
  return count(oneDecimal(days / 365.25), 'year')
}

function count(value: number, unit: string): string {
  return `${value} ${unit}${value === 1 ? '' : 's'}`
}

function oneDecimal(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10
}
