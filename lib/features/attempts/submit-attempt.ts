import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { handIn } from './hand-in'
import { lockAttempt } from './lock-attempt'

/** Hands an attempt in and scores it; handing in twice changes nothing. False where it isn't the viewer's. */
export function submitAttempt(viewer: Viewer, attemptId: string, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, viewer, attemptId)
    if (!attempt) return false
    if (!attempt.submittedAt) await handIn(tx, attempt, now)
    return true
  }, PATIENT)
}

// A class that hands in at once waits its turn rather than being refused.
const PATIENT = { timeout: 20_000 }
