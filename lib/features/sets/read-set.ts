import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Item } from '@/lib/core/items/types'
import type { ItemDecision } from '@/lib/db/generated/enums'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'

export type SetDraft = {
  id: string
  name: string
  slug: string
  isShared: boolean
  questions: { item: Item; articleId: string }[]
  /** Items of the same articles that are not in the set; rejected ones left out. */
  others: { item: Item; decision: ItemDecision }[]
  articles: { id: string; title: string }[]
  /** The newest published version. */
  published: { number: number; publishedAt: Date; questions: number } | null
  /** Whether the draft differs from what is published. */
  changed: boolean
  attempts: number
  students: number
  /** When a guest's set is forgotten; null for members. */
  heldUntil: Date | null
}

const WORDING = { orderBy: { number: 'desc' }, take: 1, include: { facts: { select: { factId: true } } } } as const

/** One of the viewer's sets as it would be published now; null where it isn't theirs. */
export async function readSet(viewer: Viewer, setId: string): Promise<SetDraft | null> {
  const set = await prisma.questionSet.findFirst({
    where: { id: setId, ownerId: viewer.id },
    include: {
      owner: { select: { expiresAt: true } },
      items: { orderBy: { position: 'asc' }, include: { item: { include: { revisions: WORDING } } } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        include: { items: { orderBy: { position: 'asc' }, select: { itemRevisionId: true } } },
      },
    },
  })
  if (!set) return null
  const articleIds = [...new Set(set.items.map(({ item }) => item.articleId))]
  const chosen = set.items.map(({ itemId }) => itemId)
  const inSet = { version: { setId } }
  const [articles, others, attempts, students] = await Promise.all([
    prisma.article.findMany({
      where: { id: { in: articleIds }, ownerId: viewer.id },
      select: { id: true, title: true },
    }),
    prisma.item.findMany({
      where: {
        articleId: { in: articleIds },
        article: { ownerId: viewer.id },
        id: { notIn: chosen },
        decision: { not: 'rejected' },
      },
      orderBy: [{ decision: 'desc' }, { articleId: 'asc' }, { ordinal: 'asc' }],
      include: { revisions: WORDING },
    }),
    prisma.attempt.count({ where: inSet }),
    prisma.attempt.groupBy({ by: ['userId'], where: inSet }),
  ])
  const [last] = set.versions
  const current = set.items.flatMap(({ item }) => item.revisions.map(({ id }) => id))
  return {
    ...{ id: set.id, name: set.name, slug: set.slug, articles, attempts },
    isShared: set.isShared && last !== undefined,
    questions: set.items.flatMap(({ item }) =>
      item.revisions.map((row) => ({ item: itemFromRow(row), articleId: item.articleId })),
    ),
    others: others.flatMap(({ revisions, decision }) => revisions.map((row) => ({ item: itemFromRow(row), decision }))),
    published: last ? { number: last.number, publishedAt: last.publishedAt, questions: last.items.length } : null,
    changed:
      last?.name !== set.name || last.items.map(({ itemRevisionId }) => itemRevisionId).join() !== current.join(),
    students: students.length,
    heldUntil: set.owner.expiresAt,
  }
}
