import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { readMissed } from './read-missed'

export type RetryOffer = { attemptId: string; setName: string; missed: number }

/** How far back a miss is worth asking again as a quiz; after that its card knows better. */
const RECENT_MS = 14 * 86_400_000

/** The last thing the viewer handed in, retries included, if something in it was missed and its keys may be seen. */
export async function findRetry(viewer: Viewer, now: Date): Promise<RetryOffer | null> {
  const last = await prisma.attempt.findFirst({
    where: { userId: viewer.id, submittedAt: { gte: new Date(now.getTime() - RECENT_MS) } },
    orderBy: { submittedAt: 'desc' },
    select: { id: true, version: { select: { name: true } } },
  })
  const missed = last && (await readMissed(viewer, last.id, now))
  if (!last || !missed || missed.itemRevisionIds.length === 0) return null
  return { attemptId: last.id, setName: last.version.name, missed: missed.itemRevisionIds.length }
}
