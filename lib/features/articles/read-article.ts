import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Item } from '@/lib/core/items/types'
import type { ItemDecision } from '@/lib/db/generated/enums'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import type { StoredLayout } from './stored-layout'

export type StudioItem = { item: Item; decision: ItemDecision; revision: number }

export type StudioArticle = {
  id: string
  title: string
  byline: string | null
  publisher: string | null
  place: string | null
  publishedAt: Date | null
  url: string | null
  licence: string | null
  words: number
  raw: string
  layout: StoredLayout
  facts: number
  /** In article order. */
  items: StudioItem[]
  sets: { id: string; name: string }[]
  /** When a guest's article is forgotten; null for members. */
  heldUntil: Date | null
}

/** One of the viewer's articles with its newest text and every item's current wording; null where it isn't theirs. */
export async function readArticle(viewer: Viewer, articleId: string): Promise<StudioArticle | null> {
  const article = await prisma.article.findFirst({
    where: { id: articleId, ownerId: viewer.id },
    include: {
      owner: { select: { expiresAt: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, include: { _count: { select: { facts: true } } } },
      items: {
        orderBy: { ordinal: 'asc' },
        include: {
          revisions: { orderBy: { number: 'desc' }, take: 1, include: { facts: { select: { factId: true } } } },
        },
      },
    },
  })
  const text = article?.revisions[0]
  if (!article || !text) return null
  const sets = await prisma.questionSet.findMany({
    where: { ownerId: viewer.id, items: { some: { item: { articleId } } } },
    orderBy: { id: 'desc' },
    select: { id: true, name: true },
  })
  const { byline, publisher, place, publishedAt, url, licence, words, raw } = text
  return {
    ...{ id: article.id, title: article.title, byline, publisher, place, publishedAt, url, licence, words, raw },
    layout: text.layout as StoredLayout,
    facts: text._count.facts,
    items: article.items.flatMap(({ revisions, decision }) =>
      revisions.map((revision) => ({ item: itemFromRow(revision), decision, revision: revision.number })),
    ),
    sets,
    heldUntil: article.owner.expiresAt,
  }
}
