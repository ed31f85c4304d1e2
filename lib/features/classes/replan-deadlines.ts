import 'server-only'
import { planDeadline } from '@/lib/core/assessment/deadline'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Prisma } from '@/lib/db/generated/client'

/**
 * Works out again when time is up for open attempts, after the dates of their assignment or a student's extra time
 * changed. The rules stay those that each was started under.
 */
export async function replanDeadlines(tx: Prisma.TransactionClient, which: Prisma.AttemptWhereInput): Promise<void> {
  const open = await tx.attempt.findMany({
    where: { ...which, submittedAt: null, assignmentId: { not: null } },
    include: { assignment: { include: { class: { select: { enrolments: true } } } } },
  })
  for (const { id, userId, mode, rules, startedAt, assignment } of open) {
    if (!assignment) continue
    const extra = assignment.class.enrolments.find((enrolment) => enrolment.userId === userId)?.extraTimePercent ?? 0
    const deadline = planDeadline(storedRules(rules, mode), assignment, extra, startedAt)
    // Handed in meanwhile? Then it is over, whatever the dates say now.
    await tx.attempt.updateMany({
      where: { id, submittedAt: null },
      data: deadline ?? { deadlineAt: null, graceEndsAt: null },
    })
  }
}
