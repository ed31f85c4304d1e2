import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Prisma } from '@/lib/db/generated/client'

/** The viewer's attempt, locked until the transaction ends: answers and submitting take turns. Null where it isn't theirs. */
export async function lockAttempt(tx: Prisma.TransactionClient, viewer: Viewer, attemptId: string) {
  await tx.$queryRaw`SELECT 1 AS locked FROM "Attempt" WHERE "id" = ${attemptId}::uuid AND "userId" = ${viewer.id}::uuid FOR UPDATE`
  return tx.attempt.findFirst({ where: { id: attemptId, userId: viewer.id } })
}
