import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Prisma } from '@/lib/db/generated/client'

/** Makes changes to one set queue up until the transaction ends. False where the set isn't the viewer's. */
export async function lockSet(tx: Prisma.TransactionClient, viewer: Viewer, setId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "QuestionSet" WHERE "id" = ${setId}::uuid AND "ownerId" = ${viewer.id}::uuid FOR UPDATE`
  return rows.length === 1
}
