import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Attempt } from '@/lib/db/generated/client'
import type { Query } from '@/lib/db/query-rows'
import { type AttemptClock, assignmentOf, CLOCK_COLUMNS, CLOCK_JOINS } from './attempt-clock'

type Row = Attempt & AttemptClock
export type LockedAttempt = Row & { assignment: ReturnType<typeof assignmentOf> }

/**
 * Locks and reads. What is read of other tables is as it was when the wait for the lock began, so answers are read by
 * a statement of their own, after this one.
 */
const FIND = `SELECT a.*, ${CLOCK_COLUMNS} FROM "Attempt" a ${CLOCK_JOINS} WHERE a."id" = $1::uuid`
const OWN = `${FIND} AND a."userId" = $2::uuid FOR UPDATE OF a`
const ANY = `${FIND} FOR UPDATE OF a SKIP LOCKED`

/** The viewer's attempt, locked until the transaction ends: answers and submitting take turns. Null where it isn't theirs. */
export async function lockAttempt(query: Query, viewer: Viewer, attemptId: string): Promise<LockedAttempt | null> {
  return toLocked(await query<Row>(OWN, [attemptId, viewer.id]))
}

/** An attempt of anybody's, for the server's own work. Null where it is gone, or someone else is at it. */
export async function lockAnyAttempt(query: Query, attemptId: string): Promise<LockedAttempt | null> {
  return toLocked(await query<Row>(ANY, [attemptId]))
}

function toLocked([row]: Row[]): LockedAttempt | null {
  return row ? { ...row, assignment: assignmentOf(row) } : null
}
