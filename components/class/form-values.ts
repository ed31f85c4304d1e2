import type { Dates } from '@/lib/core/assessment/deadline'
import { MOMENTS, type Rules } from '@/lib/core/assessment/rules'
import { writeWallTime } from '@/lib/core/scheduling/wall-time'

/** Rules and dates as the assignment form's fields hold them; `readAssignmentForm` is the way back. */
export function formValues(rules: Rules, dates: Dates, timeZone: string): Record<string, string> {
  const yes = (value: boolean) => (value ? 'yes' : 'no')
  const date = (value: Date | null) => (value ? writeWallTime(value, timeZone) : '')
  const sights = MOMENTS.flatMap((moment) =>
    (['correctness', 'answers', 'score'] as const).map((what) => [
      `${moment}-${what}`,
      yes(rules.review[moment][what]),
    ]),
  )
  return {
    ...{ opensAt: date(dates.opensAt), dueAt: date(dates.dueAt), locksAt: date(dates.locksAt) },
    ...{ late: rules.late, grading: rules.grading, grace: String(rules.graceSeconds) },
    minutes: String(rules.timeLimitMinutes ?? ''),
    attempts: String(rules.attempts ?? ''),
    shuffleItems: yes(rules.shuffleItems),
    shuffleOptions: yes(rules.shuffleOptions),
    ...Object.fromEntries(sights),
  }
}
