import 'server-only'
import { z } from 'zod'
import { cutParagraph } from '@/lib/core/assessment/cut-paragraph'
import type { Feedback } from '@/lib/core/assessment/quiz-types'
import type { Item } from '@/lib/core/items/types'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'

/** What grading and feedback need of a set version's item. */
export type PinnedItem = {
  itemRevisionId: string
  points: number
  item: Item
  /** Its evidence, each in its paragraph. */
  proofs: Feedback['proofs']
}

/** A version holds at most some dozens of items and their paragraphs: a few hundred kilobytes. */
const MOST_VERSIONS = 100
const held = new Map<string, Promise<readonly PinnedItem[]>>()

/**
 * The items that publishing pinned to a set version, by position; none where the version is gone. What is pinned
 * never changes, so the versions asked for last stay in memory, ready to be shown: an answer then needs neither item
 * nor article from the database. Whose attempt it is must have been asked before, and says too whether the version is
 * still there.
 */
export function pinnedItems(setVersionId: string): Promise<readonly PinnedItem[]> {
  const known = held.get(setVersionId)
  if (known) {
    held.delete(setVersionId)
    held.set(setVersionId, known)
    return known
  }
  const items = readItems(setVersionId)
  held.set(setVersionId, items)
  const forget = () => held.delete(setVersionId)
  items.then((found) => found.length === 0 && forget(), forget)
  const [oldest] = held.keys()
  if (held.size > MOST_VERSIONS && oldest) held.delete(oldest)
  return items
}

const Layout = z.object({ paragraphs: z.array(z.object({ start: z.number(), end: z.number() })) })

async function readItems(setVersionId: string): Promise<PinnedItem[]> {
  const rows = await prisma.setVersionItem.findMany({
    where: { setVersionId },
    orderBy: { position: 'asc' },
    include: {
      itemRevision: {
        include: {
          facts: { select: { factId: true } },
          articleRevision: { select: { title: true, raw: true, layout: true } },
        },
      },
    },
  })
  return rows.map(({ itemRevisionId, points, itemRevision }) => {
    const { title, raw, layout } = itemRevision.articleRevision
    const paragraphs = Layout.safeParse(layout).data?.paragraphs ?? []
    const item = itemFromRow(itemRevision)
    const proofs = [item.evidence, ...item.moreEvidence].map((evidence) => ({
      ...cutParagraph(raw, paragraphs, evidence),
      title,
    }))
    return { itemRevisionId, points, item, proofs }
  })
}
