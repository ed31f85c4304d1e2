import { instantOf, wallTime } from './wall-time'

/**
 * The study day: a calendar day of the learner that starts at 04:00 on their own clock, so that an evening that
 * runs past midnight is one day (Anki's default). Written 'yyyy-mm-dd', which sorts by time.
 */
export type StudyDay = string

const ROLLOVER_HOUR = 4
const DAY = 86_400_000

export function addDays(day: StudyDay, count: number): StudyDay {
  return toDay(Date.parse(day) + count * DAY)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

function toDay(utc: number): StudyDay {
  return new Date(utc).toISOString().slice(0, 10)
}

/**
 * The instant at which a study day starts: 04:00 on the wall, the first one where clocks go back over it, and
 * the end of the gap where they go forward over it. A date a zone left out starts together with the next.
 */
export function startOfStudyDay(day: StudyDay, timeZone: string): Date {
  return instantOf(Date.parse(day) + ROLLOVER_HOUR * 3_600_000, timeZone)
}

export function studyDayOf(at: Date, timeZone: string): StudyDay {
  const time = at.getTime()
  let day = toDay(wallTime(time, timeZone) - ROLLOVER_HOUR * 3_600_000)
  while (startOfStudyDay(day, timeZone).getTime() > time) day = addDays(day, -1)
  while (startOfStudyDay(addDays(day, 1), timeZone).getTime() <= time) day = addDays(day, 1)
  return day
}

/** Where the study day of `at` starts and ends, and its name. `end` belongs to the next. */
export function studyDayAround(at: Date, timeZone: string): { day: StudyDay; start: Date; end: Date } {
  const day = studyDayOf(at, timeZone)
  return { day, start: startOfStudyDay(day, timeZone), end: startOfStudyDay(addDays(day, 1), timeZone) }
}
