import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { planDeadline } from '@/lib/core/assessment/deadline'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import { type MayOpen, mayOpen } from '@/lib/core/assessment/may-open'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Prisma } from '@/lib/db/generated/client'
import { prisma } from '@/lib/db/prisma-client'
import { queryIn } from '@/lib/db/query-rows'
import { handIn } from './hand-in'
import { lockAttempt } from './lock-attempt'

export type StartOutcome = { ok: true; attemptId: string } | Extract<MayOpen, { ok: false }>

/**
 * Starts a pass of an assignment, or resumes the one that is open; one whose time is up is handed in first. The new
 * attempt keeps the rules and the deadline it began under. A student's own starts take turns at their enrolment, so
 * pressing twice meets in one attempt and no more begin than are allowed. Null where the assignment isn't one of a
 * class of theirs. `seed` (32 bits) shuffles it.
 */
export function startAssigned(
  viewer: Viewer,
  assignmentId: string,
  seed: number,
  now: Date,
): Promise<StartOutcome | null> {
  return prisma.$transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, viewer, assignmentId)
    if (!enrolment) return null
    const assignment = await tx.assignment.findUniqueOrThrow({
      where: { id: assignmentId },
      include: { attempts: { where: { userId: viewer.id }, orderBy: { id: 'asc' } } },
    })
    const { attempts, setVersionId } = assignment
    for (const { id } of attempts.filter((attempt) => attempt.submittedAt === null)) {
      const open = await lockAttempt(queryIn(tx), viewer, id)
      if (!open || open.submittedAt) continue
      if (!isOverdue(open, now)) return { ok: true as const, attemptId: id }
      await handIn(queryIn(tx), open, now)
    }
    const rules = storedRules(assignment.rules)
    const may = mayOpen(rules, assignment, attempts.length, now)
    if (!may.ok) return may
    const deadline = planDeadline(rules, assignment, enrolment.extraTimePercent, now)
    const { id } = await tx.attempt.create({
      data: {
        userId: viewer.id,
        setVersionId,
        assignmentId,
        seed,
        startedAt: now,
        mode: rules.mode,
        rules,
        ...deadline,
      },
    })
    return { ok: true as const, attemptId: id }
  })
}

async function lockEnrolment(tx: Prisma.TransactionClient, viewer: Viewer, assignmentId: string) {
  const rows = await tx.$queryRaw<{ extraTimePercent: number }[]>`
    SELECT e."extraTimePercent" FROM "Enrolment" e JOIN "Assignment" a ON a."classId" = e."classId"
    WHERE a."id" = ${assignmentId}::uuid AND e."userId" = ${viewer.id}::uuid AND e."removedAt" IS NULL
    FOR NO KEY UPDATE OF e`
  return rows[0] ?? null
}
