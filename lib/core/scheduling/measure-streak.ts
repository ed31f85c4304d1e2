import { addDays, type StudyDay } from './study-day'

/** Study days in a row. `current` still stands while today is not over; `longest` is the best there ever was. */
export type Streak = { current: number; longest: number; studiedToday: boolean }

/**
 * Counts study days in a row. The days are the learner's own (see study-day.ts), so a night of 23 or 25 hours and a
 * flight across the date line are nobody's broken streak: what counts is the calendar. `studied` in any order, a day
 * as often as it likes; days after `today` (a clock that was set back) don't count.
 */
export function measureStreak(studied: Iterable<StudyDay>, today: StudyDay): Streak {
  const days = [...new Set(studied)].filter((day) => day <= today).sort()
  let longest = 0
  let run = 0
  let last: StudyDay | null = null
  for (const day of days) {
    run = last !== null && addDays(last, 1) === day ? run + 1 : 1
    longest = Math.max(longest, run)
    last = day
  }
  const stands = last !== null && last >= addDays(today, -1)
  return { current: stands ? run : 0, longest, studiedToday: last === today }
}
