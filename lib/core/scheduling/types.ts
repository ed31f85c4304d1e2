export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

export type CardState = 'new' | 'learning' | 'review' | 'relearning'

/** What FSRS remembers of a card. Stability in days (recall has fallen to 90 % after that long); difficulty 1–10. */
export type Memory = {
  state: CardState
  due: Date
  stability: number
  difficulty: number
  /** Study days from the review before the last to the last. */
  elapsedDays: number
  /** Study days from the last review to `due`; 0 while steps are in minutes. */
  scheduledDays: number
  /** Index of the step a card in learning or relearning stands on. */
  learningSteps: number
  reps: number
  lapses: number
  lastReviewedAt: Date | null
}

/** The memory of a card never shown. */
export function newMemory(due: Date): Memory {
  return {
    state: 'new',
    due,
    stability: 0,
    difficulty: 0,
    elapsedDays: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    lastReviewedAt: null,
  }
}
