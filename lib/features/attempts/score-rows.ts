import 'server-only'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { scoreAttempt } from '@/lib/core/assessment/score-attempt'
import type { Attempt, Prisma } from '@/lib/db/generated/client'

/** Points got and possible from what is recorded and counts, as columns of the attempt. */
export async function scoreRows(
  tx: Prisma.TransactionClient,
  attempt: Pick<Attempt, 'id' | 'setVersionId' | 'lateCounted' | 'onlyItems'>,
) {
  const items = await tx.setVersionItem.findMany({ where: { setVersionId: attempt.setVersionId } })
  const responses = await tx.response.findMany({
    where: { attemptId: attempt.id, ...(attempt.lateCounted ? {} : { late: false }) },
  })
  const fractions = new Map(responses.map((response) => [response.itemRevisionId, response.fraction]))
  return scoreAttempt(
    askedItems(items, attempt).map(({ points, itemRevisionId }) => ({
      points,
      fraction: fractions.get(itemRevisionId) ?? null,
    })),
  )
}
