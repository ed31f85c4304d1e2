import { closesAt, type Dates } from './deadline'
import type { Rules } from './rules'

export type MayOpen = { ok: true } | { ok: false; reason: 'not-yet' | 'closed' | 'none-left' }

/**
 * Whether a student may start another pass. `taken`: passes begun so far, whatever became of them. Going on with an
 * open one is another question: that is `mayAnswer`.
 */
export function mayOpen(rules: Rules, dates: Dates, taken: number, now: Date): MayOpen {
  if (dates.opensAt && now < dates.opensAt) return { ok: false, reason: 'not-yet' }
  const closes = closesAt(rules.late, dates)
  if (closes && now >= closes) return { ok: false, reason: 'closed' }
  return attemptsLeft(rules, taken) === 0 ? { ok: false, reason: 'none-left' } : { ok: true }
}

/** Null: any number. */
export function attemptsLeft(rules: Rules, taken: number): number | null {
  return rules.attempts === null ? null : Math.max(0, rules.attempts - taken)
}
