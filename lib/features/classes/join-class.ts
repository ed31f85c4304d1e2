import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/**
 * Puts the viewer into the class of a code under a name of their choice; doing it again only changes that name. Whoever
 * was taken out and still has the code is in again: a new code keeps them out. Null where no class has the code.
 */
export async function joinClass(viewer: Viewer, joinCode: string, name: string, now: Date): Promise<string | null> {
  const found = await prisma.class.findUnique({ where: { joinCode }, select: { id: true } })
  if (!found) return null
  const displayName = name || viewer.name
  await prisma.enrolment.upsert({
    where: { classId_userId: { classId: found.id, userId: viewer.id } },
    create: { classId: found.id, userId: viewer.id, displayName, joinedAt: now },
    update: { displayName, removedAt: null },
  })
  return found.id
}
