import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export const SET_SORTS = ['newest', 'oldest', 'name'] as const
export type SetSort = (typeof SET_SORTS)[number]

export type ListedSet = {
  id: string
  name: string
  slug: string
  questions: number
  /** Number of the newest version; null for a draft. */
  version: number | null
  isShared: boolean
  attempts: number
  createdAt: Date
}

const ORDER = { newest: { id: 'desc' }, oldest: { id: 'asc' }, name: { name: 'asc' } } as const
const MOST = 500

/** The viewer's sets whose name contains `search`. */
export async function listSets(
  viewer: Viewer,
  { search, sort }: { search: string; sort: SetSort },
): Promise<ListedSet[]> {
  const rows = await prisma.questionSet.findMany({
    where: {
      ownerId: viewer.id,
      ...(search && { name: { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
    },
    orderBy: [ORDER[sort], { id: 'desc' }],
    take: MOST,
    include: {
      _count: { select: { items: true } },
      versions: { orderBy: { number: 'desc' }, select: { number: true, _count: { select: { attempts: true } } } },
    },
  })
  return rows.map(({ id, name, slug, isShared, createdAt, versions, _count }) => ({
    ...{ id, name, slug, createdAt },
    questions: _count.items,
    version: versions[0]?.number ?? null,
    isShared: isShared && versions.length > 0,
    attempts: versions.reduce((sum, version) => sum + version._count.attempts, 0),
  }))
}
