import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Handed-in answers in one of the viewer's sets that neither the rules nor anybody judged. */
export function countUndecided(viewer: Viewer, setId: string): Promise<number> {
  return prisma.response.count({
    where: {
      verdict: 'unknown',
      attempt: { submittedAt: { not: null } },
      versionItem: { version: { setId, set: { ownerId: viewer.id } } },
    },
  })
}
