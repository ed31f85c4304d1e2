import { WithGaps } from '@/components/review/face-text'
import { Button, ButtonLink } from '@/components/ui/button'
import { daysBetween, studyDayOf } from '@/lib/core/scheduling/study-day'
import type { DeckCard } from '@/lib/features/decks/read-deck'
import { moveCard } from '../actions'

/** A card in its deck's list: faces, when it comes back, and what one can do with it. */
export function CardRow({
  card,
  missed,
  deckId,
  timeZone,
  now,
}: {
  card: DeckCard
  /** Whether a quiz showed since the last review that it is missing. */
  missed: boolean
  deckId: string
  timeZone: string
  now: Date
}) {
  const resting = card.suspended || card.buried
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0 wrap-anywhere">
        <p className={`font-serif whitespace-pre-line ${resting ? 'text-muted' : ''}`}>
          <WithGaps text={card.front.replace(/\n{2,}/g, '\n')} />
        </p>
        <p className="whitespace-pre-line text-muted">{card.back.split(/\n{2,}/)[0]}</p>
        {card.isLeech && (
          <p className="text-base text-wrong-answer">
            Forgotten {card.lapses} times. Rewording it, or splitting it in two, helps more than seeing it again.
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-1 sm:justify-end">
        <span className="tabular mr-2 text-base text-muted">{whenWords(card, missed, timeZone, now)}</span>
        <ButtonLink variant="quiet" href={`/decks/cards/${card.id}?back=${encodeURIComponent(`/decks/${deckId}`)}`}>
          Edit<span className="sr-only">: {card.front.slice(0, 60)}</span>
        </ButtonLink>
        <form action={moveCard} className="flex">
          <input type="hidden" name="cardId" value={card.id} />
          {resting ? (
            <Button type="submit" name="move" value="return" variant="quiet">
              Bring back
            </Button>
          ) : (
            <>
              <Button type="submit" name="move" value="bury" variant="quiet">
                Bury
              </Button>
              <Button type="submit" name="move" value="suspend" variant="quiet">
                Suspend
              </Button>
            </>
          )}
        </form>
      </div>
    </li>
  )
}

function whenWords(card: DeckCard, missed: boolean, timeZone: string, now: Date): string {
  if (card.suspended) return 'Suspended'
  if (card.buried) return 'Buried until tomorrow'
  if (missed) return 'Missed in a quiz: due today'
  if (card.state === 'new') return 'New'
  const days = daysBetween(studyDayOf(now, timeZone), studyDayOf(card.due, timeZone))
  if (days <= 0) return 'Due today'
  return days === 1 ? 'Due tomorrow' : `Due in ${days} days`
}
