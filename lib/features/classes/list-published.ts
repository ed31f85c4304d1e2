import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export type PublishedSet = { setVersionId: string; name: string; questions: number; isShared: boolean }

const MOST = 500

/** The viewer's sets by their newest published version, the newest set first: what can be given to a class. */
export async function listPublished(viewer: Viewer): Promise<PublishedSet[]> {
  const sets = await prisma.questionSet.findMany({
    where: { ownerId: viewer.id, versions: { some: { items: { some: {} } } } },
    orderBy: { id: 'desc' },
    take: MOST,
    select: {
      isShared: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, name: true, _count: { select: { items: true } } },
      },
    },
  })
  return sets.flatMap(({ isShared, versions: [newest] }) =>
    newest ? [{ setVersionId: newest.id, name: newest.name, questions: newest._count.items, isShared }] : [],
  )
}
