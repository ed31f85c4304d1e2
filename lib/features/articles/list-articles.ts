import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export const ARTICLE_SORTS = ['newest', 'oldest', 'title'] as const
export type ArticleSort = (typeof ARTICLE_SORTS)[number]

export type ListedArticle = {
  id: string
  title: string
  publisher: string | null
  words: number
  createdAt: Date
  items: { accepted: number; pending: number }
}

const ORDER = {
  newest: { id: 'desc' },
  oldest: { id: 'asc' },
  title: { title: 'asc' },
} as const

const MOST = 500

/** The viewer's articles whose title or publisher contains `search`. */
export async function listArticles(
  viewer: Viewer,
  { search, sort }: { search: string; sort: ArticleSort },
): Promise<ListedArticle[]> {
  const contains = { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const rows = await prisma.article.findMany({
    where: {
      ownerId: viewer.id,
      ...(search && { OR: [{ title: contains }, { revisions: { some: { publisher: contains } } }] }),
    },
    orderBy: [ORDER[sort], { id: 'desc' }],
    take: MOST,
    include: {
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { publisher: true, words: true } },
      items: { select: { decision: true } },
    },
  })
  return rows.map(({ id, title, createdAt, revisions, items }) => ({
    id,
    title,
    createdAt,
    publisher: revisions[0]?.publisher ?? null,
    words: revisions[0]?.words ?? 0,
    items: {
      accepted: items.filter(({ decision }) => decision === 'accepted').length,
      pending: items.filter(({ decision }) => decision === 'pending').length,
    },
  }))
}
