import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export type SharedSet = {
  setVersionId: string
  name: string
  by: string
  questions: number
  /** The viewer's unfinished pass; null where there is none. */
  open: { attemptId: string; answered: number } | null
}

/** What a share link leads to; null where it was never shared, is shared no longer, or nothing is published. */
export async function readSharedSet(viewer: Viewer | null, slug: string): Promise<SharedSet | null> {
  const version = await prisma.setVersion.findFirst({
    where: { set: { slug, isShared: true } },
    orderBy: { number: 'desc' },
    include: { set: { select: { owner: { select: { name: true } } } }, _count: { select: { items: true } } },
  })
  if (!version || version._count.items === 0) return null
  const open = viewer && (await findOpen(viewer, version.id))
  return {
    setVersionId: version.id,
    name: version.name,
    by: version.set.owner.name,
    questions: version._count.items,
    open: open ? { attemptId: open.id, answered: open._count.responses } : null,
  }
}

function findOpen(viewer: Viewer, setVersionId: string) {
  return prisma.attempt.findFirst({
    where: { userId: viewer.id, setVersionId, assignmentId: null, submittedAt: null, retryOfId: null },
    select: { id: true, _count: { select: { responses: true } } },
  })
}
