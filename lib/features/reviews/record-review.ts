import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { becameLeech, schedule } from '@/lib/core/scheduling/schedule'
import { RATINGS } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'
import { memoryOf } from './card-memory'
import { lockCard } from './lock-card'
import type { StoredBefore } from './stored-before'

const HOUR = 3_600_000

/** One rating, as the reviewer sends it. `reps` is how often the card had been rated when it was shown. */
export const ReviewInput = z.object({
  cardId: z.uuid(),
  rating: z.enum(RATINGS),
  submissionId: z.uuid(),
  reps: z.coerce.number().int().min(0),
  // Longer than an hour is somebody who left, not somebody who thought.
  elapsedMs: z.coerce
    .number()
    .int()
    .min(0)
    .transform((ms) => Math.min(ms, HOUR))
    .optional(),
})
export type ReviewInput = z.infer<typeof ReviewInput>

export type ReviewOutcome =
  /** `leech`: forgotten so often that it now rests until somebody rewords it. */
  | { ok: true; reviewId: string; leech: boolean }
  /** Sent twice, or rated in another tab meanwhile: nothing changed, and that is right. */
  | { ok: true; reviewId: null; leech: false }
  | { ok: false; problem: string }

/** Rates a card once. Card and review change together or not at all. */
export function recordReview(viewer: Viewer, input: ReviewInput, now: Date): Promise<ReviewOutcome> {
  return db.$transaction(async (tx): Promise<ReviewOutcome> => {
    const card = await lockCard(tx, viewer, input.cardId)
    if (!card) return { ok: false, problem: 'This card is gone: it was deleted meanwhile.' }
    if (card.reps !== input.reps) return { ok: true, reviewId: null, leech: false }
    if (await tx.review.findUnique({ where: { submissionId: input.submissionId } })) {
      return { ok: true, reviewId: null, leech: false }
    }
    const memory = memoryOf(card)
    const next = schedule(memory, input.rating, now, viewer.timeZone, card.id)
    const leech = becameLeech(memory, next)
    const before: StoredBefore = { ...memory, suspended: card.suspended, buriedUntil: card.buriedUntil }
    await tx.card.update({ where: { id: card.id }, data: { ...next, ...(leech ? { suspended: true } : {}) } })
    const review = await tx.review.create({
      data: {
        cardId: card.id,
        rating: input.rating,
        before,
        elapsedMs: input.elapsedMs ?? null,
        submissionId: input.submissionId,
        // The scheduler's time, which never runs backwards on one card.
        reviewedAt: next.lastReviewedAt ?? now,
      },
    })
    return { ok: true, reviewId: review.id, leech }
  })
}
