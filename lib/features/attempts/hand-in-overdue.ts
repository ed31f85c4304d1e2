import 'server-only'
import { prisma } from '@/lib/db/prisma-client'
import { inTransaction } from '@/lib/db/query-rows'
import { handIn } from './hand-in'
import { lockAnyAttempt } from './lock-attempt'

const BATCH = 100
/** An answer that came within the grace may still be on its way through the server. */
const IN_FLIGHT_MS = 5_000

/**
 * Hands in every attempt whose time is up, with all that was saved in it: nobody has to come back for it to count.
 * One transaction each, so that no student waits for a whole class. Returns how many it handed in.
 */
export async function handInOverdue(now: Date): Promise<number> {
  const before = new Date(now.getTime() - IN_FLIGHT_MS)
  let handedIn = 0
  for (let after: string | undefined; ; ) {
    const rows = await prisma.attempt.findMany({
      where: { submittedAt: null, graceEndsAt: { lt: before }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true },
    })
    for (const { id } of rows) if (await handInOne(id, now)) handedIn += 1
    after = rows.at(-1)?.id
    if (rows.length < BATCH) return handedIn
  }
}

/** False where its student was faster, or is at it now. */
function handInOne(attemptId: string, now: Date): Promise<boolean> {
  return inTransaction(async (query) => {
    const attempt = await lockAnyAttempt(query, attemptId)
    if (!attempt || attempt.submittedAt) return false
    await handIn(query, attempt, now)
    return true
  })
}
