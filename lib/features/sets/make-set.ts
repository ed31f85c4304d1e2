import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { makeSlug } from './make-slug'

export type MakeSetOutcome = { ok: true; setId: string } | { ok: false; problem: string }

/** A draft set of an article's accepted items in article order, named after it. Null where the article isn't the viewer's. */
export function makeSet(viewer: Viewer, articleId: string): Promise<MakeSetOutcome | null> {
  return prisma.$transaction(async (tx) => {
    const article = await tx.article.findFirst({
      where: { id: articleId, ownerId: viewer.id },
      select: {
        title: true,
        items: { where: { decision: 'accepted' }, orderBy: { ordinal: 'asc' }, select: { id: true } },
      },
    })
    if (!article) return null
    if (article.items.length === 0) {
      return {
        ok: false as const,
        problem: 'No item of this article is accepted yet. Accept at least one, then make the set.',
      }
    }
    const set = await tx.questionSet.create({
      data: {
        ownerId: viewer.id,
        name: article.title,
        slug: makeSlug(),
        // Nothing is published yet, so there is nothing to share.
        isShared: false,
        items: { create: article.items.map(({ id }, position) => ({ itemId: id, position })) },
      },
      select: { id: true },
    })
    return { ok: true as const, setId: set.id }
  })
}
