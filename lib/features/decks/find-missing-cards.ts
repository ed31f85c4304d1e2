import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** Of these item revisions, those that the viewer has no card about: neither of the item nor of one of its facts. */
export async function findMissingCards(viewer: Viewer, itemRevisionIds: readonly string[]): Promise<string[]> {
  const mine = { cards: { some: { deck: { ownerId: viewer.id } } } }
  const rows = await db.itemRevision.findMany({
    where: {
      id: { in: [...itemRevisionIds] },
      item: { revisions: { none: mine } },
      facts: { none: { fact: { items: { some: { itemRevision: mine } } } } },
    },
    select: { id: true },
  })
  const missing = new Set(rows.map(({ id }) => id))
  return itemRevisionIds.filter((id) => missing.has(id))
}
