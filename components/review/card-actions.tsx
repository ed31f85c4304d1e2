'use client'

import { Button, ButtonLink } from '@/components/ui/button'
import { KeyHints } from '@/components/ui/key-hints'
import type { Move, ReviewActions, ShownCard } from './types'

const HINTS = [
  { keys: ['Space', 'Enter'], does: 'Turn the card; then Good' },
  { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' },
  { keys: ['u'], does: 'Undo' },
  { keys: ['e'], does: 'Edit this card' },
  { keys: ['-'], does: 'Bury until tomorrow' },
  { keys: ['@'], does: 'Suspend' },
  { keys: ['i'], does: 'What is known about this card' },
]

/** What else one can do with the card in sight. */
export function CardActions({
  card,
  deckId,
  form,
  onMove,
}: {
  card: ShownCard
  deckId?: string
  form: ReviewActions['putAsideForm']
  onMove: (move: Move) => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <form action={form} className="-mx-2 flex flex-wrap items-center text-base">
        {deckId && <input type="hidden" name="deckId" value={deckId} />}
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
              onMove(move)
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
  )
}

/** The form of a card, and from there back to the review. */
export function editPath(cardId: string, deckId?: string): string {
  const back = deckId ? `/review?deck=${deckId}` : '/review'
  return `/decks/cards/${cardId}?back=${encodeURIComponent(back)}`
}
