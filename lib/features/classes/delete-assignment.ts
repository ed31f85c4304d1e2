import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Takes an assignment back, with every attempt at it; the set stays. Returns its class's id, or null where it isn't the viewer's. */
export async function deleteAssignment(viewer: Viewer, assignmentId: string): Promise<string | null> {
  const where = { id: assignmentId, class: { ownerId: viewer.id } }
  const found = await prisma.assignment.findFirst({ where, select: { classId: true } })
  if (!found) return null
  await prisma.assignment.deleteMany({ where })
  return found.classId
}
