import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** What deleting an article takes with it. */
export type ArticleLoss = {
  items: number
  /** Sets with nothing but this article's questions: they go whole, with their attempts. */
  setsGone: number
  /** Sets that keep questions of other articles. */
  setsShortened: number
  /** Attempts that go with their sets, and answers that go with their questions. */
  attempts: number
  responses: number
  students: number
}

/** Null where the article isn't the viewer's. */
export async function countArticleLoss(viewer: Viewer, articleId: string): Promise<ArticleLoss | null> {
  const article = await prisma.article.findFirst({
    where: { id: articleId, ownerId: viewer.id },
    select: { _count: { select: { items: true } } },
  })
  if (!article) return null
  const ofArticle = { item: { articleId } }
  const gone = setsOfNothingElse(viewer, articleId)
  // One batch on one connection: the numbers belong together, and a page must not take the whole pool.
  const [setsGone, setsTouched, attempts, responses, students] = await prisma.$transaction([
    prisma.questionSet.count({ where: gone }),
    prisma.questionSet.count({ where: setsOf(viewer, articleId) }),
    prisma.attempt.count({ where: { version: { set: gone } } }),
    prisma.response.count({ where: { versionItem: { itemRevision: ofArticle } } }),
    prisma.attempt.groupBy({
      by: ['userId'],
      where: { version: { items: { some: { itemRevision: ofArticle } } } },
      orderBy: { userId: 'asc' },
    }),
  ])
  return {
    items: article._count.items,
    setsGone,
    setsShortened: setsTouched - setsGone,
    attempts,
    responses,
    students: students.length,
  }
}

/** Sets that ask about this article, in the draft or a published version. Only its owner can have put it there. */
function setsOf(viewer: Viewer, articleId: string) {
  const ofArticle = { item: { articleId } }
  return {
    ownerId: viewer.id,
    OR: [{ items: { some: ofArticle } }, { versions: { some: { items: { some: { itemRevision: ofArticle } } } } }],
  }
}

/** Those of them that ask about no other article. */
export function setsOfNothingElse(viewer: Viewer, articleId: string) {
  const ofAnother = { item: { articleId: { not: articleId } } }
  return {
    ...setsOf(viewer, articleId),
    NOT: [{ items: { some: ofAnother } }, { versions: { some: { items: { some: { itemRevision: ofAnother } } } } }],
  }
}
