import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { prisma as db } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

/** `score` is null where the viewer may not see it now. */
export type Result = { attemptId: string; at: Date; score: number | null; maxScore: number }
export type SetResults = { setId: string; name: string; latest: Result; best: Result; results: Result[] }

/** Most attempts looked at; older ones stay with their sets. */
const MOST = 500

/** Quizzes handed in whole, by set, the set taken last first; within a set the newest first. Retries are no results. */
export async function listResults(viewer: Viewer, now: Date): Promise<SetResults[]> {
  const rows = await db.attempt.findMany({
    where: { userId: viewer.id, submittedAt: { not: null }, retryOfId: null },
    orderBy: { submittedAt: 'desc' },
    take: MOST,
    select: {
      ...{ id: true, score: true, maxScore: true },
      ...REVIEW_COLUMNS,
      version: { select: { setId: true, set: { select: { name: true } } } },
    },
  })
  const sets = new Map<string, SetResults>()
  for (const row of rows) {
    const { id, score, maxScore, submittedAt, version } = row
    if (submittedAt === null || score === null || maxScore === null) continue
    const result = { attemptId: id, at: submittedAt, score: sightOf(row, now).score ? score : null, maxScore }
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

/** What may not be seen is worth less than nothing, so that it is never the best. */
function share({ score, maxScore }: Result): number {
  return score === null ? -1 : maxScore > 0 ? score / maxScore : 0
}
