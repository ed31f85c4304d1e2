import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

export type AddableSet = { setVersionId: string; name: string; questions: number }

const SHOWN = 20

/** Published sets the viewer made or took and has no deck of yet, the newest first, each by its latest version. */
export async function listAddableSets(viewer: Viewer): Promise<AddableSet[]> {
  const taken = { versions: { some: { attempts: { some: { userId: viewer.id, submittedAt: { not: null } } } } } }
  const sets = await db.questionSet.findMany({
    where: {
      versions: { some: {} },
      decks: { none: { ownerId: viewer.id } },
      OR: [{ ownerId: viewer.id }, { isShared: true, ...taken }],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
    select: {
      name: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, _count: { select: { items: true } } },
      },
    },
  })
  return sets.flatMap(({ name, versions: [latest] }) =>
    latest ? [{ setVersionId: latest.id, name, questions: latest._count.items }] : [],
  )
}
