import { z } from 'zod'

/** Review.before: everything a rating may change, so that an undo restores it exactly. */
export const storedBefore = z.object({
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  due: z.coerce.date(),
  stability: z.number(),
  difficulty: z.number(),
  elapsedDays: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  lastReviewedAt: z.coerce.date().nullable(),
  suspended: z.boolean(),
  buriedUntil: z.coerce.date().nullable(),
})
export type StoredBefore = z.infer<typeof storedBefore>
