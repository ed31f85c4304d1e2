import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export type ClassSort = 'newest' | 'oldest' | 'name'
export type ListedClass = { id: string; name: string; joinCode: string; students: number; assignments: number }

const ORDER = { newest: { id: 'desc' }, oldest: { id: 'asc' }, name: { name: 'asc' } } as const
const MOST = 500

/** The viewer's classes whose name contains `search`. */
export async function listClasses(
  viewer: Viewer,
  { search, sort }: { search: string; sort: ClassSort },
): Promise<ListedClass[]> {
  const rows = await prisma.class.findMany({
    where: {
      ownerId: viewer.id,
      ...(search && { name: { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
    },
    orderBy: [ORDER[sort], { id: 'desc' }],
    take: MOST,
    include: { _count: { select: { enrolments: { where: { removedAt: null } }, assignments: true } } },
  })
  return rows.map(({ id, name, joinCode, _count }) => ({
    ...{ id, name, joinCode },
    students: _count.enrolments,
    assignments: _count.assignments,
  }))
}
