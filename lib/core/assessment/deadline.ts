import type { Rules } from './rules'

const MINUTE_MS = 60_000

/** When an assignment opens, is due, and locks; null: no such moment. */
export type Dates = { opensAt: Date | null; dueAt: Date | null; locksAt: Date | null }
export const NO_DATES: Dates = { opensAt: null, dueAt: null, locksAt: null }

export type Deadline = {
  /** What the student's timer counts down to. */
  deadlineAt: Date
  /** Until when an answer still counts. */
  graceEndsAt: Date
}

/** After this nobody starts: the lock, and the due date too where late work is refused; null: never. */
export function closesAt(late: Rules['late'], { dueAt, locksAt }: Dates): Date | null {
  return earliest(late === 'refuse' ? [dueAt, locksAt] : [locksAt])
}

/**
 * When time is up for an attempt: by its time limit with the student's extra time, and at the latest when the assignment
 * closes. Extra time moves that end too, for otherwise it would be lost on whoever starts last. Null: no end.
 * `extraTimePercent`: of the time limit.
 */
export function planDeadline(rules: Rules, dates: Dates, extraTimePercent: number, startedAt: Date): Deadline | null {
  const limit = rules.timeLimitMinutes === null ? null : rules.timeLimitMinutes * MINUTE_MS
  const extra = extraTime(rules, extraTimePercent)
  const closes = closesAt(rules.late, dates)
  const deadlineAt = earliest([limit === null ? null : later(startedAt, limit + extra), closes && later(closes, extra)])
  return deadlineAt && { deadlineAt, graceEndsAt: later(deadlineAt, rules.graceSeconds * 1000) }
}

/** When the last student of a class is done, given the most extra time anyone has: what 'after it closed' waits for. */
export function closesForAllAt(rules: Rules, dates: Dates, mostExtraPercent: number): Date | null {
  const closes = closesAt(rules.late, dates)
  return closes && later(closes, extraTime(rules, mostExtraPercent) + rules.graceSeconds * 1000)
}

/** Whether work handed in then is late; extra time puts the due date off as it does the end. */
export function isLate(rules: Rules, { dueAt }: Dates, extraTimePercent: number, submittedAt: Date): boolean {
  if (!dueAt) return false
  const onTime = extraTime(rules, extraTimePercent) + rules.graceSeconds * 1000
  return submittedAt.getTime() > dueAt.getTime() + onTime
}

function extraTime({ timeLimitMinutes }: Rules, percent: number): number {
  return Math.round(((timeLimitMinutes ?? 0) * MINUTE_MS * percent) / 100)
}

const later = (date: Date, ms: number) => new Date(date.getTime() + ms)

function earliest(dates: (Date | null)[]): Date | null {
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
