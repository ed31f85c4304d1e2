import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { withFreshCode } from './with-fresh-code'

/** Gives the class another code; the old one leads nowhere from then on, and whoever is in stays in. False where it isn't the viewer's. */
export async function renewJoinCode(viewer: Viewer, classId: string): Promise<boolean> {
  const { count } = await withFreshCode((joinCode) =>
    prisma.class.updateMany({ where: { id: classId, ownerId: viewer.id }, data: { joinCode } }),
  )
  return count === 1
}
