import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Prisma } from '@/lib/db/generated/client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

const WITH_DATES = { assignment: REVIEW_COLUMNS.assignment } as const
export type LockedAttempt = Prisma.AttemptGetPayload<{ include: typeof WITH_DATES }>

/** The viewer's attempt, locked until the transaction ends: answers and submitting take turns. Null where it isn't theirs. */
export async function lockAttempt(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  attemptId: string,
): Promise<LockedAttempt | null> {
  await tx.$queryRaw`SELECT 1 AS locked FROM "Attempt" WHERE "id" = ${attemptId}::uuid AND "userId" = ${viewer.id}::uuid FOR UPDATE`
  return tx.attempt.findFirst({ where: { id: attemptId, userId: viewer.id }, include: WITH_DATES })
}

/** An attempt of anybody's, for the server's own work. Null where it is gone, or someone else is at it. */
export async function lockAnyAttempt(tx: Prisma.TransactionClient, attemptId: string): Promise<LockedAttempt | null> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS locked FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR UPDATE SKIP LOCKED`
  if (locked.length === 0) return null
  return tx.attempt.findUnique({ where: { id: attemptId }, include: WITH_DATES })
}
