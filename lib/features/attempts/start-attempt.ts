import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

const TRIES = 3

/**
 * Starts a pass over the newest version of a shared set, or resumes the one that is open: there is at most one, which
 * the database guarantees, so two presses meet in the same. `seed` (32 bits) shuffles it. Null where the link leads nowhere.
 */
export async function startAttempt(viewer: Viewer, slug: string, seed: number, now: Date): Promise<string | null> {
  const version = await prisma.setVersion.findFirst({
    where: { set: { slug, isShared: true }, items: { some: {} } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!version) return null
  const open = { userId: viewer.id, setVersionId: version.id, assignmentId: null, submittedAt: null, retryOfId: null }
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await prisma.attempt.findFirst({ where: open, select: { id: true } })
    if (found) return found.id
    const { userId, setVersionId } = open
    const data = [{ userId, setVersionId, seed, startedAt: now }]
    const [made] = await prisma.attempt.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } })
    if (made) return made.id
  }
  throw new Error('an attempt was handed in each time it was about to be resumed')
}
