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
export function wallTime(at: number, timeZone: string): number {
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

/**
 * The instant at which the wall's clock says `wall` (as if it were UTC): the first one where clocks go back over it, and
 * the end of the gap where they go forward over it.
 */
export function instantOf(wall: number, timeZone: string): Date {
  const before = wallTime(wall - DAY, timeZone) - (wall - DAY)
  const after = wallTime(wall + DAY, timeZone) - (wall + DAY)
  const candidates = [wall - before, wall - after].sort((a, b) => a - b)
  return new Date(candidates.find((at) => wallTime(at, timeZone) === wall) ?? wall - before)
}

const FIELD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** What a browser's date and time field says, '2026-11-24T09:30', on the clock of a zone; null where it is no time. */
export function readWallTime(field: string, timeZone: string): Date | null {
  const wall = FIELD.test(field) ? Date.parse(`${field}Z`) : Number.NaN
  return Number.isNaN(wall) ? null : instantOf(wall, timeZone)
}

/** The other way round, to the minute: what to put into such a field. */
export function writeWallTime(at: Date, timeZone: string): string {
  return new Date(wallTime(at.getTime(), timeZone)).toISOString().slice(0, 16)
}
