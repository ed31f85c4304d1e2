import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { readMissed } from './read-missed'

const TRIES = 3

/**
 * Starts a practice over just what was missed in an attempt of the viewer's, or resumes the one that is open: there is
 * at most one, which the database guarantees. It pins those items of the same set version, so the wording is the one
 * that was missed, whatever was published since, and a retry of a retry asks what is left. `seed` (32 bits) shuffles
 * it. Null where there is no such attempt, its keys may not be seen yet (a practice shows them), or nothing was missed.
 */
export async function startRetry(viewer: Viewer, attemptId: string, seed: number, now: Date): Promise<string | null> {
  const missed = await readMissed(viewer, attemptId, now)
  if (!missed || missed.itemRevisionIds.length === 0) return null
  const { setVersionId, itemRevisionIds: onlyItems } = missed
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await prisma.attempt.findFirst({
      where: { retryOfId: attemptId, userId: viewer.id, submittedAt: null },
      select: { id: true },
    })
    if (found) return found.id
    await prisma.attempt.createMany({
      data: [{ userId: viewer.id, setVersionId, retryOfId: attemptId, onlyItems, seed, startedAt: now }],
      skipDuplicates: true,
    })
  }
  throw new Error('a retry was handed in each time it was about to be resumed')
}
