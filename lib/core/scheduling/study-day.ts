/**
 * The study day: a calendar day of the learner that starts at 04:00 on their own clock, so that an evening that
 * runs past midnight is one day (Anki's default). Written 'yyyy-mm-dd', which sorts by time.
 */
export type StudyDay = string

const ROLLOVER_HOUR = 4
const DAY = 86_400_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Throws RangeError on a name the runtime does not know. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

/** What the clock on the learner's wall says, as if it were UTC; to the second. */
function wallTime(at: number, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

export function isTimeZone(name: string): boolean {
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

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
  const wall = Date.parse(day) + ROLLOVER_HOUR * 3_600_000
  const before = wallTime(wall - DAY, timeZone) - (wall - DAY)
  const after = wallTime(wall + DAY, timeZone) - (wall + DAY)
  const candidates = [wall - before, wall - after].sort((a, b) => a - b)
  return new Date(candidates.find((at) => wallTime(at, timeZone) === wall) ?? wall - before)
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
