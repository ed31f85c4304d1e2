'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { KeyHints } from '@/components/ui/key-hints'
import { CardFaces } from './card-faces'
import { CardInfo } from './card-info'
import { CardStack } from './card-stack'
import { RatingButtons } from './rating-buttons'
import type { ReviewActions, ReviewView } from './types'
import { useReviewKeys } from './use-review-keys'
import { useReviewer } from './use-reviewer'

const HINTS = [
  { keys: ['Space', 'Enter'], does: 'Turn the card; then Good' },
  { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' },
  { keys: ['u'], does: 'Undo' },
  { keys: ['e'], does: 'Edit this card' },
  { keys: ['-'], does: 'Bury until tomorrow' },
  { keys: ['@'], does: 'Suspend' },
  { keys: ['i'], does: 'What is known about this card' },
]

/** The card alone on the page, and at the end what `finish` says. */
export function Reviewer({
  initial,
  turnedAtFirst,
  saidAtFirst,
  deckId,
  actions,
  finish,
}: {
  initial: ReviewView
  turnedAtFirst: boolean
  saidAtFirst?: string
  deckId?: string
  actions: ReviewActions
  finish: ReactNode
}) {
  const router = useRouter()
  const review = useReviewer(initial, turnedAtFirst, actions, deckId)
  const { card, remaining, turned, canUndo } = review
  const stage = useRef<HTMLDivElement>(null)
  const info = useRef<HTMLDetailsElement>(null)
  const edit = () => card && router.push(editPath(card.id, deckId))
  const toggleInfo = () => {
    if (info.current) info.current.open = !info.current.open
  }
  useReviewKeys({
    turned,
    turn: review.turn,
    rate: review.rate,
    undo: review.undo,
    edit,
    bury: () => review.putAside('bury'),
    suspend: () => review.putAside('suspend'),
    info: toggleInfo,
  })
  // Focus goes where the eye goes: to the new card, then to its back.
  const face = card && `${card.id}/${card.reps}${turned ? '/back' : ''}`
  useEffect(() => {
    if (!face) return
    const back = face.endsWith('/back') ? document.getElementById('card-back') : null
    ;(back ?? stage.current)?.focus({ preventScroll: !back })
  }, [face])

  const deckField = deckId && <input type="hidden" name="deckId" value={deckId} />
  return (
    <div className="grid gap-4">
      <div className="flex min-h-11 items-center justify-between gap-4 text-muted">
        <div className="min-w-0 text-base sm:flex sm:flex-wrap sm:gap-x-4">
          {card && (
            <p className="tabular truncate">
              {remaining} left<span className="max-sm:sr-only"> · {card.deckName}</span>
            </p>
          )}
          <p role="status">{review.said || saidAtFirst}</p>
        </div>
        {initial.undoable || canUndo ? (
          <form action={actions.undoForm} className="shrink-0">
            {deckField}
            <input type="hidden" name="reviewId" value={initial.undoable?.reviewId ?? ''} />
            <Button
              type="submit"
              variant="quiet"
              aria-keyshortcuts="u"
              aria-disabled={!canUndo}
              onClick={(event) => {
                event.preventDefault()
                review.undo()
              }}
            >
              Undo
            </Button>
          </form>
        ) : null}
      </div>
      {card ? (
        <>
          <CardStack remaining={remaining}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: a tap anywhere is a convenience; keys and the button do the same */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
            <div
              ref={stage}
              tabIndex={-1}
              className="min-h-[44dvh] outline-none sm:min-h-52"
              onClick={() => !turned && getSelection()?.isCollapsed !== false && review.turn()}
            >
              <CardFaces key={`${card.id}/${card.reps}`} {...card} turned={turned} />
            </div>
          </CardStack>
          <div className="sticky bottom-0 -mx-4 bg-paper px-4 py-3 sm:static sm:mx-0 sm:px-0 sm:py-0">
            {turned ? (
              <form action={actions.rateForm} aria-label="How well did you know it?">
                {deckField}
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
          <div className="flex flex-wrap items-center gap-x-2">
            <form action={actions.putAsideForm} className="-mx-2 flex flex-wrap items-center text-base">
              {deckField}
              <input type="hidden" name="cardId" value={card.id} />
              <ButtonLink variant="quiet" href={editPath(card.id, deckId)} aria-keyshortcuts="e">
                Edit
              </ButtonLink>
              {(['bury', 'suspend'] as const).map((move) => (
                <Button
                  key={move}
                  type="submit"
                  name="move"
                  value={move}
                  variant="quiet"
                  aria-keyshortcuts={move === 'bury' ? '-' : '@'}
                  onClick={(event) => {
                    event.preventDefault()
                    review.putAside(move)
                  }}
                >
                  {move === 'bury' ? 'Bury until tomorrow' : 'Suspend'}
                </Button>
              ))}
            </form>
            <div className="max-sm:hidden">
              <KeyHints hints={HINTS} />
            </div>
          </div>
          <CardInfo ref={info} card={card} />
        </>
      ) : review.busy ? (
        <p className="py-16 text-center text-muted">One moment.</p>
      ) : (
        finish
      )}
    </div>
  )
}

function editPath(cardId: string, deckId?: string): string {
  const back = deckId ? `/review?deck=${deckId}` : '/review'
  return `/decks/cards/${cardId}?back=${encodeURIComponent(back)}`
}
