import 'server-only'
import { isLate, NO_DATES } from '@/lib/core/assessment/deadline'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Prisma } from '@/lib/db/generated/client'
import type { LockedAttempt } from './lock-attempt'
import { scoreRows } from './score-rows'

/**
 * Hands a locked, open attempt in and scores it. Past its grace it counts as handed in when time was up, whoever asks
 * for it and however late.
 */
export async function handIn(tx: Prisma.TransactionClient, attempt: LockedAttempt, now: Date): Promise<void> {
  const byTime = isOverdue(attempt, now)
  const submittedAt = byTime ? (attempt.deadlineAt ?? now) : now
  const rules = storedRules(attempt.rules, attempt.mode)
  const late = isLate(rules, attempt.assignment ?? NO_DATES, await extraTimeOf(tx, attempt), submittedAt)
  await tx.attempt.update({
    where: { id: attempt.id },
    data: { submittedAt, handedInByTime: byTime, late, ...(await scoreRows(tx, attempt)) },
  })
}

/** Per cent; 0 outside a class. */
async function extraTimeOf(tx: Prisma.TransactionClient, { userId, assignmentId }: LockedAttempt): Promise<number> {
  if (!assignmentId) return 0
  const enrolment = await tx.enrolment.findFirst({
    where: { userId, class: { assignments: { some: { id: assignmentId } } } },
    select: { extraTimePercent: true },
  })
  return enrolment?.extraTimePercent ?? 0
}
