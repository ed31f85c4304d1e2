import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import { prisma } from '@/lib/db/prisma-client'

/** What grading and feedback need of a set version's item. */
const WITH_REVISION = {
  itemRevision: {
    include: {
      facts: { select: { factId: true } },
      articleRevision: { select: { id: true, title: true, raw: true, layout: true } },
    },
  },
} as const

export type ItemRow = Prisma.SetVersionItemGetPayload<{ include: typeof WITH_REVISION }>

/** A version holds at most some dozens of items and their articles: a few hundred kilobytes. */
const MOST_VERSIONS = 100
const held = new Map<string, Promise<readonly ItemRow[]>>()

/**
 * The items that publishing pinned to a set version, by position; none where the version is gone. What is pinned
 * never changes, so the versions asked for last stay in memory: an answer then needs neither item nor article from the
 * database. Whose attempt it is must have been asked before, and says too whether the version is still there.
 */
export function pinnedItems(setVersionId: string): Promise<readonly ItemRow[]> {
  const known = held.get(setVersionId)
  if (known) {
    held.delete(setVersionId)
    held.set(setVersionId, known)
    return known
  }
  const rows = readItems(setVersionId)
  held.set(setVersionId, rows)
  const forget = () => held.delete(setVersionId)
  rows.then((items) => items.length === 0 && forget(), forget)
  const [oldest] = held.keys()
  if (held.size > MOST_VERSIONS && oldest) held.delete(oldest)
  return rows
}

function readItems(setVersionId: string): Promise<ItemRow[]> {
  return prisma.setVersionItem.findMany({
    where: { setVersionId },
    orderBy: { position: 'asc' },
    include: WITH_REVISION,
  })
}
