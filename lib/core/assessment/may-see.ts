import { closesForAllAt, type Dates } from './deadline'
import type { Moment, Rules, Sight } from './rules'

/** How long 'right after' lasts, as in Moodle. */
const RIGHT_AFTER_MS = 2 * 60_000

export type SeenAttempt = {
  rules: Rules
  submittedAt: Date | null
  dates: Dates
  /** The most extra time that anybody in the class has, per cent: nothing that waits for the end shows before theirs. */
  mostExtraPercent: number
}

/** Which of the four moments it is for an attempt. Right after goes before closed, as in Moodle. */
export function momentOf({ rules, submittedAt, dates, mostExtraPercent }: SeenAttempt, now: Date): Moment {
  if (!submittedAt) return 'during'
  if (now.getTime() < submittedAt.getTime() + RIGHT_AFTER_MS) return 'after'
  const closes = closesForAllAt(rules, dates, mostExtraPercent)
  return closes && now > closes ? 'closed' : 'open'
}

/** What the student of an attempt may be shown of it now. */
export function maySee(attempt: SeenAttempt, now: Date): Sight {
  return attempt.rules.review[momentOf(attempt, now)]
}
