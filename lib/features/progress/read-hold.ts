import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** Until when a guest's things are held; null for members, whose things stay. */
export async function readHold(viewer: Viewer): Promise<Date | null> {
  const row = await db.user.findUnique({ where: { id: viewer.id }, select: { expiresAt: true } })
  return row?.expiresAt ?? null
}
