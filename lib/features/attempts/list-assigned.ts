import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { type AssignedWork, assignedTo, toAssignedWork, withWorkOf } from './assigned-work'

const MOST = 100

/** What the viewer's classes have been given, what is due first in front, without a due date last. */
export async function listAssigned(viewer: Viewer, now: Date): Promise<AssignedWork[]> {
  const rows = await prisma.assignment.findMany({
    where: assignedTo(viewer),
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'desc' }],
    take: MOST,
    include: withWorkOf(viewer),
  })
  return rows.map((row) => toAssignedWork(row, now))
}
