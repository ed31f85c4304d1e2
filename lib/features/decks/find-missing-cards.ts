import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { queryRows } from '@/lib/db/query-rows'

const MINE = `JOIN "Card" c ON c."itemRevisionId" = other."id" JOIN "Deck" d ON d."id" = c."deckId" AND d."ownerId" = $1::uuid`
const FIND = `SELECT r."id" FROM "ItemRevision" r WHERE r."id" = ANY($2::uuid[])
  AND NOT EXISTS (SELECT 1 FROM "ItemRevision" other ${MINE} WHERE other."itemId" = r."itemId")
  AND NOT EXISTS (
    SELECT 1 FROM "ItemFact" f JOIN "ItemFact" same ON same."factId" = f."factId"
      JOIN "ItemRevision" other ON other."id" = same."itemRevisionId" ${MINE} WHERE f."itemRevisionId" = r."id")`

/** Of these item revisions, those that the viewer has no card about: neither of the item nor of one of its facts. */
export async function findMissingCards(viewer: Viewer, itemRevisionIds: readonly string[]): Promise<string[]> {
  const rows = await queryRows<{ id: string }>(FIND, [viewer.id, itemRevisionIds])
  const missing = new Set(rows.map(({ id }) => id))
  return itemRevisionIds.filter((id) => missing.has(id))
}
