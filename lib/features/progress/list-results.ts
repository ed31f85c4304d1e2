import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

export type Result = { attemptId: string; at: Date; score: number; maxScore: number }
export type SetResults = { setId: string; name: string; latest: Result; best: Result; results: Result[] }

/** Most attempts looked at; older ones stay with their sets. */
const MOST = 500

/** Quizzes handed in whole, by set, the set taken last first; within a set the newest first. */
export async function listResults(viewer: Viewer): Promise<SetResults[]> {
  const rows = await db.attempt.findMany({
    where: { userId: viewer.id, submittedAt: { not: null }, retryOfId: null },
    orderBy: { submittedAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      score: true,
      maxScore: true,
      submittedAt: true,
      version: { select: { setId: true, set: { select: { name: true } } } },
    },
  })
  const sets = new Map<string, SetResults>()
  for (const { id, score, maxScore, submittedAt, version } of rows) {
    if (submittedAt === null || score === null || maxScore === null) continue
    const result = { attemptId: id, at: submittedAt, score, maxScore }
    const known = sets.get(version.setId)
    if (!known) {
      const { setId, set } = version
      sets.set(setId, { setId, name: set.name, latest: result, best: result, results: [result] })
    } else {
      known.results.push(result)
      if (share(result) > share(known.best)) known.best = result
    }
  }
  return [...sets.values()]
}

function share({ score, maxScore }: Result): number {
  return maxScore > 0 ? score / maxScore : 0
}
