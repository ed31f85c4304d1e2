import 'server-only'
import type { Transaction } from './claim-guest-work'

/**
 * A student has at most one open attempt for a set version and assignment. Where both have one, the answers meet in
 * the account's: what it hasn't answered comes over, what both answered keeps the account's answer.
 */
export async function moveAttempts(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  // A retry goes over as it is: it hangs on the attempt whose misses it asks.
  const open = { submittedAt: null, retryOfId: null }
  const select = { id: true, setVersionId: true, assignmentId: true }
  const guestOpen = await tx.attempt.findMany({ where: { userId: guestId, ...open }, select })
  const accountOpen = await tx.attempt.findMany({ where: { userId: accountId, ...open }, select })
  for (const guests of guestOpen) {
    const own = accountOpen.find(
      ({ setVersionId, assignmentId }) => setVersionId === guests.setVersionId && assignmentId === guests.assignmentId,
    )
    if (!own) continue
    await tx.$executeRaw`
      UPDATE "Response" AS given SET "attemptId" = ${own.id}::uuid
      WHERE given."attemptId" = ${guests.id}::uuid AND NOT EXISTS (
        SELECT 1 FROM "Response" AS held WHERE held."attemptId" = ${own.id}::uuid
          AND (held."itemRevisionId" = given."itemRevisionId" OR held."submissionId" = given."submissionId"))`
    // The clock began with whichever was started first.
    await tx.$executeRaw`
      UPDATE "Attempt" AS kept SET "startedAt" = LEAST(kept."startedAt", guests."startedAt"),
        "deadlineAt" = LEAST(kept."deadlineAt", guests."deadlineAt"),
        "graceEndsAt" = LEAST(kept."graceEndsAt", guests."graceEndsAt")
      FROM "Attempt" AS guests WHERE kept."id" = ${own.id}::uuid AND guests."id" = ${guests.id}::uuid`
    await tx.attempt.delete({ where: { id: guests.id } })
  }
  await tx.attempt.updateMany({ where: { userId: guestId }, data: { userId: accountId } })
}
