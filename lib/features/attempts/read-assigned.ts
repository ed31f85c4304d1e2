import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { type AssignedWork, assignedTo, toAssignedWork, withWorkOf } from './assigned-work'

/** An assignment of a class that the viewer is in, as they see it; null where it isn't. */
export async function readAssigned(viewer: Viewer, assignmentId: string, now: Date): Promise<AssignedWork | null> {
  const row = await prisma.assignment.findFirst({
    where: { id: assignmentId, ...assignedTo(viewer) },
    include: withWorkOf(viewer),
  })
  return row && toAssignedWork(row, now)
}
