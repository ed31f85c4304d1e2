import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Signs the account out in every browser, this one included. */
export async function revokeSessions(viewer: Viewer): Promise<void> {
  await prisma.user.update({ where: { id: viewer.id }, data: { sessionVersion: { increment: 1 } } })
}
