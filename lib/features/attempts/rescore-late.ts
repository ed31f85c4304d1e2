import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { queryIn } from '@/lib/db/query-rows'
import { lockAttempt } from './lock-attempt'
import { scoreRows } from './score-rows'

/** Brings the score up to date where one more late answer came after the teacher let late ones count. */
export async function rescoreLate(viewer: Viewer, attemptId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const attempt = await lockAttempt(queryIn(tx), viewer, attemptId)
    if (!attempt?.submittedAt || !attempt.lateCounted) return
    await tx.attempt.update({ where: { id: attemptId }, data: await scoreRows(queryIn(tx), attempt) })
  })
}
