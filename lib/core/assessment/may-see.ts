import { closesForAllAt, type Dates, NO_DATES } from './deadline'
import { type Moment, type Rules, type Sight, storedRules } from './rules'

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

/** An attempt as it is stored, with what its class's clock depends on. */
export type StoredAttempt = {
  mode: Rules['mode']
  rules: unknown
  submittedAt: Date | null
  assignment: (Dates & { class: { enrolments: { extraTimePercent: number }[] } }) | null
}

/** What the student of a stored attempt may be shown of it now. */
export function sightOf({ mode, rules, submittedAt, assignment }: StoredAttempt, now: Date): Sight {
  const mostExtraPercent = Math.max(0, ...(assignment?.class.enrolments ?? []).map((each) => each.extraTimePercent))
  return maySee({ rules: storedRules(rules, mode), submittedAt, dates: assignment ?? NO_DATES, mostExtraPercent }, now)
}
