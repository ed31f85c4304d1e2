import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Opens or closes the share link; attempts already begun go on. False where the set isn't the viewer's or was never published. */
export async function shareSet(viewer: Viewer, setId: string, isShared: boolean): Promise<boolean> {
  const { count } = await prisma.questionSet.updateMany({
    where: { id: setId, ownerId: viewer.id, versions: { some: {} } },
    data: { isShared },
  })
  return count === 1
}
