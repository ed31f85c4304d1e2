import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { setsOfNothingElse } from './count-article-loss'

/**
 * Deletes an article with everything that `countArticleLoss` names. Flashcards stay with whoever learns them: their
 * faces are their own. False where the article isn't the viewer's, or is gone already.
 */
export async function deleteArticle(viewer: Viewer, articleId: string): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const article = await tx.article.findFirst({ where: { id: articleId, ownerId: viewer.id }, select: { id: true } })
    if (!article) return false
    // An empty set would ask nothing and could not be published again.
    await tx.questionSet.deleteMany({ where: setsOfNothingElse(viewer, articleId) })
    await tx.article.delete({ where: { id: articleId } })
    return true
  })
}
