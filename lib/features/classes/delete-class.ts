import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Deletes a class with its assignments and their attempts; sets stay. False where it isn't the viewer's. */
export async function deleteClass(viewer: Viewer, classId: string): Promise<boolean> {
  const { count } = await prisma.class.deleteMany({ where: { id: classId, ownerId: viewer.id } })
  return count === 1
}
