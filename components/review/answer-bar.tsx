'use client'

import { Button } from '@/components/ui/button'
import type { Rating } from '@/lib/core/scheduling/types'
import { RatingButtons } from './rating-buttons'
import type { ReviewActions, ShownCard } from './types'

/** Turns the card, then rates it; at the foot of a phone's screen, where the thumb is. */
export function AnswerBar({
  card,
  turned,
  deckId,
  rateForm,
  review,
}: {
  card: ShownCard
  turned: boolean
  deckId?: string
  rateForm: ReviewActions['rateForm']
  review: { turn: () => void; rate: (rating: Rating) => void }
}) {
  return (
    <div className="sticky bottom-0 -mx-4 bg-paper px-4 py-3 sm:static sm:mx-0 sm:px-0 sm:py-0">
      {turned ? (
        <form action={rateForm} aria-label="How well did you know it?">
          {deckId && <input type="hidden" name="deckId" value={deckId} />}
          <input type="hidden" name="cardId" value={card.id} />
          <input type="hidden" name="reps" value={card.reps} />
          <input type="hidden" name="submissionId" value={card.submissionId} />
          <RatingButtons intervals={card.intervals} onRate={review.rate} />
        </form>
      ) : (
        <form method="get" action="/review">
          {deckId && <input type="hidden" name="deck" value={deckId} />}
          <input type="hidden" name="turned" value={card.id} />
          <Button
            type="submit"
            variant="primary"
            className="min-h-16 w-full"
            onClick={(event) => {
              event.preventDefault()
              review.turn()
            }}
          >
            Show answer
          </Button>
        </form>
      )}
    </div>
  )
}
