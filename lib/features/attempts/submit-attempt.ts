import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { inTransaction } from '@/lib/db/query-rows'
import { handIn } from './hand-in'
import { lockAttempt } from './lock-attempt'

/** Hands an attempt in and scores it; handing in twice changes nothing. False where it isn't the viewer's. */
export function submitAttempt(viewer: Viewer, attemptId: string, now: Date): Promise<boolean> {
  return inTransaction(async (query) => {
    const attempt = await lockAttempt(query, viewer, attemptId)
    if (!attempt) return false
    if (!attempt.submittedAt) await handIn(query, attempt, now)
    return true
  })
}
