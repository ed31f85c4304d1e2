import 'server-only'
import { isLate, NO_DATES } from '@/lib/core/assessment/deadline'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Query } from '@/lib/db/query-rows'
import type { LockedAttempt } from './lock-attempt'
import { scoreRows } from './score-rows'

const WRITE = `UPDATE "Attempt"
  SET "submittedAt" = $2, "handedInByTime" = $3, "late" = $4, "score" = $5, "maxScore" = $6 WHERE "id" = $1::uuid`

/**
 * Hands a locked, open attempt in and scores it. Past its grace it counts as handed in when time was up, whoever asks
 * for it and however late.
 */
export async function handIn(query: Query, attempt: LockedAttempt, now: Date): Promise<void> {
  const byTime = isOverdue(attempt, now)
  const submittedAt = byTime ? (attempt.deadlineAt ?? now) : now
  const rules = storedRules(attempt.rules, attempt.mode)
  const late = isLate(rules, attempt.assignment ?? NO_DATES, attempt.extraTimePercent ?? 0, submittedAt)
  const { score, maxScore } = await scoreRows(query, attempt)
  await query(WRITE, [attempt.id, submittedAt, byTime, late, score, maxScore])
}
