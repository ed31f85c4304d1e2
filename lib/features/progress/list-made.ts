import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

const RECENT = 5

/** What the viewer made lately: articles and sets, the newest first. */
export async function listMade(viewer: Viewer) {
  const mine = { where: { ownerId: viewer.id }, orderBy: { id: 'desc' }, take: RECENT } as const
  const [articles, sets] = await Promise.all([
    db.article.findMany({ ...mine, select: { id: true, title: true, createdAt: true } }),
    db.questionSet.findMany({
      ...mine,
      select: { id: true, name: true, createdAt: true, _count: { select: { items: true, versions: true } } },
    }),
  ])
  return {
    articles,
    sets: sets.map(({ id, name, createdAt, _count }) => ({
      id,
      name,
      createdAt,
      questions: _count.items,
      published: _count.versions > 0,
    })),
  }
}
