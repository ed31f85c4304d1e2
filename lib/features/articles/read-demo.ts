import 'server-only'
import type { Item } from '@/lib/core/items/types'
import type { ArticleRevision } from '@/lib/db/generated/client'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import type { StoredLayout } from './stored-layout'

/** Where the demo's share link leads: `/s/demo`. */
export const DEMO_SLUG = 'demo'

type DemoArticle = Omit<ArticleRevision, 'layout'> & { layout: StoredLayout }
export type Demo = { slug: string; questions: number; article: DemoArticle; items: Item[] }

/** What the front page shows to anyone: the demo set as published, with its article. Null where it is gone or its link is closed. */
export async function readDemo(): Promise<Demo | null> {
  const set = await prisma.questionSet.findFirst({
    where: { slug: DEMO_SLUG, isShared: true },
    select: {
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          items: {
            orderBy: { position: 'asc' },
            select: { itemRevision: { include: { facts: { select: { factId: true } }, articleRevision: true } } },
          },
        },
      },
    },
  })
  const wordings = set?.versions[0]?.items.map(({ itemRevision }) => itemRevision) ?? []
  const article = wordings[0]?.articleRevision
  if (!article) return null
  const ofArticle = wordings.filter(({ articleRevisionId }) => articleRevisionId === article.id)
  const layout = article.layout as StoredLayout
  return {
    slug: DEMO_SLUG,
    questions: wordings.length,
    article: { ...article, layout },
    items: ofArticle.map(itemFromRow),
  }
}
