import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { withFreshCode } from './with-fresh-code'

/** Members only: a guest's class would be gone tomorrow, with its students' results. Null for guests. */
export async function makeClass(viewer: Viewer, name: string): Promise<string | null> {
  if (viewer.kind !== 'member') return null
  const made = await withFreshCode((joinCode) =>
    prisma.class.create({ data: { ownerId: viewer.id, name, joinCode }, select: { id: true } }),
  )
  return made.id
}
