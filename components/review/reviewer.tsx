'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { AnswerBar } from './answer-bar'
import { CardActions, editPath } from './card-actions'
import { CardFaces } from './card-faces'
import { CardInfo } from './card-info'
import { CardStack } from './card-stack'
import type { ReviewActions, ReviewView } from './types'
import { useReviewKeys } from './use-review-keys'
import { useReviewer } from './use-reviewer'

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
  const review = useReviewer(initial, { turned: turnedAtFirst, said: saidAtFirst }, actions, deckId)
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
    if (!back && stage.current && stage.current.getBoundingClientRect().top < 0) scrollTo(0, 0)
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
          <p role="status">{review.said}</p>
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
          <AnswerBar card={card} turned={turned} deckId={deckId} rateForm={actions.rateForm} review={review} />
          <CardActions card={card} deckId={deckId} form={actions.putAsideForm} onMove={review.putAside} />
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
