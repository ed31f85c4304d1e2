import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import type { PrismaClient } from '@/lib/db/generated/client'

const DAY_MS = 86_400_000

/** A guest signed in for a day. */
export async function makeStudent(prisma: PrismaClient, name = 'Jo Student'): Promise<Viewer> {
  const data = { kind: 'guest', name, expiresAt: new Date(Date.now() + DAY_MS) } as const
  return toViewer(await prisma.user.create({ data, select: VIEWER_COLUMNS }))
}
