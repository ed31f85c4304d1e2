import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/**
 * Takes the viewer out of a class they are in; what they handed in stays, and the code lets them back in. False where
 * they are in no such class.
 */
export async function leaveClass(viewer: Viewer, classId: string, now: Date): Promise<boolean> {
  const where = { classId, userId: viewer.id, removedAt: null }
  return (await prisma.enrolment.updateMany({ where, data: { removedAt: now } })).count === 1
}
