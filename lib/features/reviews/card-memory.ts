import type { Memory } from '@/lib/core/scheduling/types'
import type { Card } from '@/lib/db/generated/client'

/** The columns of a card that FSRS remembers it by: a Prisma `select`. */
export const MEMORY_COLUMNS = {
  state: true,
  due: true,
  stability: true,
  difficulty: true,
  elapsedDays: true,
  scheduledDays: true,
  learningSteps: true,
  reps: true,
  lapses: true,
  lastReviewedAt: true,
} as const

export function memoryOf(row: Pick<Card, keyof typeof MEMORY_COLUMNS>): Memory {
  const { state, due, stability, difficulty, elapsedDays, scheduledDays, learningSteps, reps, lapses, lastReviewedAt } =
    row
  return { state, due, stability, difficulty, elapsedDays, scheduledDays, learningSteps, reps, lapses, lastReviewedAt }
}
