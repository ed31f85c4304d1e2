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
  const whole = { version: { set: setsOfNothingElse(articleId) } }
  const [setsGone, setsTouched, attempts, responses, students] = await Promise.all([
    prisma.questionSet.count({ where: setsOfNothingElse(articleId) }),
    prisma.questionSet.count({
      where: {
        OR: [{ items: { some: ofArticle } }, { versions: { some: { items: { some: { itemRevision: ofArticle } } } } }],
      },
    }),
    prisma.attempt.count({ where: whole }),
    prisma.response.count({ where: { versionItem: { itemRevision: ofArticle } } }),
    prisma.attempt.groupBy({ by: ['userId'], where: { version: { items: { some: { itemRevision: ofArticle } } } } }),
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

/** Sets that ask about this article, in the draft or a published version, and about no other. */
export function setsOfNothingElse(articleId: string) {
  const ofArticle = { item: { articleId } }
  const ofAnother = { item: { articleId: { not: articleId } } }
  return {
    OR: [{ items: { some: ofArticle } }, { versions: { some: { items: { some: { itemRevision: ofArticle } } } } }],
    NOT: [{ items: { some: ofAnother } }, { versions: { some: { items: { some: { itemRevision: ofAnother } } } } }],
  }
}
