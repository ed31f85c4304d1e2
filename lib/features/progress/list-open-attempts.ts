import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

export type OpenAttempt = {
  id: string
  setName: string
  answered: number
  questions: number
  isRetry: boolean
  startedAt: Date
}

/** Quizzes begun and not handed in, the latest first; what a class was given stands with its class. */
export async function listOpenAttempts(viewer: Viewer): Promise<OpenAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { userId: viewer.id, submittedAt: null, assignmentId: null },
    orderBy: { id: 'desc' },
    take: 10,
    select: {
      id: true,
      ...{ startedAt: true, onlyItems: true, retryOfId: true },
      version: { select: { name: true, _count: { select: { items: true } } } },
      _count: { select: { responses: true } },
    },
  })
  return rows.map(({ id, startedAt, onlyItems, retryOfId, version, _count }) => ({
    id,
    setName: version.name,
    answered: _count.responses,
    questions: onlyItems.length || version._count.items,
    isRetry: retryOfId !== null,
    startedAt,
  }))
}
