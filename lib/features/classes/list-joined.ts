import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export type JoinedClass = { id: string; name: string; teacher: string; displayName: string }

/** Classes that the viewer is in as a student, by name. */
export async function listJoined(viewer: Viewer): Promise<JoinedClass[]> {
  const rows = await prisma.enrolment.findMany({
    where: { userId: viewer.id, removedAt: null },
    orderBy: { class: { name: 'asc' } },
    select: { displayName: true, class: { select: { id: true, name: true, owner: { select: { name: true } } } } },
  })
  return rows.map(({ displayName, class: { id, name, owner } }) => ({ id, name, teacher: owner.name, displayName }))
}
