import type { Rating } from '@/lib/core/scheduling/types'

/** What the reviewer is given. The same shapes as features/reviews makes them; components import no feature. */
export type ShownCard = {
  id: string
  deckName: string
  front: string
  back: string
  evidence: string | null
  source: string | null
  state: 'new' | 'learning' | 'review' | 'relearning'
  reps: number
  lapses: number
  isLeech: boolean
  lastReviewed: string | null
  intervalDays: number
  intervals: Record<Rating, string>
  submissionId: string
}

export type ReviewView = {
  cards: ShownCard[]
  remaining: number
  undoable: { reviewId: string } | null
}

export type ReviewStep = { ok: true; leech: boolean; view: ReviewView } | { ok: false; problem: string }

export type Move = 'bury' | 'suspend'

export type ReviewActions = {
  rate: (
    input: { cardId: string; reps: number; submissionId: string; rating: Rating; elapsedMs: number },
    deckId?: string,
  ) => Promise<ReviewStep>
  undo: (reviewId: string, deckId?: string) => Promise<ReviewStep>
  putAside: (input: { cardId: string; move: Move | 'return' }, deckId?: string) => Promise<ReviewStep>
  // The same as plain forms.
  rateForm: (formData: FormData) => Promise<void>
  undoForm: (formData: FormData) => Promise<void>
  putAsideForm: (formData: FormData) => Promise<void>
}
