import 'server-only'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { scoreAttempt } from '@/lib/core/assessment/score-attempt'
import type { Attempt } from '@/lib/db/generated/client'
import type { Query } from '@/lib/db/query-rows'

type Row = { itemRevisionId: string; points: number; fraction: number | null }

const FIND = `SELECT i."itemRevisionId", i."points", r."fraction" FROM "SetVersionItem" i
    LEFT JOIN "Response" r ON r."attemptId" = $1::uuid AND r."itemRevisionId" = i."itemRevisionId"
      AND (NOT r."late" OR $3::boolean)
  WHERE i."setVersionId" = $2::uuid`

/** Points got and possible from what is recorded and counts, as columns of the attempt. */
export async function scoreRows(
  query: Query,
  attempt: Pick<Attempt, 'id' | 'setVersionId' | 'lateCounted' | 'onlyItems'>,
) {
  const { id, setVersionId, lateCounted } = attempt
  return scoreAttempt(askedItems(await query<Row>(FIND, [id, setVersionId, lateCounted]), attempt))
}
