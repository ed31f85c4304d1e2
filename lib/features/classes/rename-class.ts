import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** False where the class isn't the viewer's. */
export async function renameClass(viewer: Viewer, classId: string, name: string): Promise<boolean> {
  const { count } = await prisma.class.updateMany({ where: { id: classId, ownerId: viewer.id }, data: { name } })
  return count === 1
}
