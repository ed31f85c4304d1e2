import Link from 'next/link'
import { addMissedToCards } from '@/app/(learn)/decks/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Viewer } from '@/lib/auth/viewer'
import type { Results } from '@/lib/core/assessment/quiz-types'
import { findMissingCards } from '@/lib/features/decks/find-missing-cards'
import { isMissed } from './result-actions'

type Props = {
  viewer: Viewer
  results: Results
  /** How many cards were just made, if that is where one comes from. */
  added: number | undefined
}

/** What becomes of what was missed: cards the learner has are due today; the others are offered. */
export async function MissedCards({ viewer, results, added }: Props) {
  const missed = results.questions.filter(isMissed).map(({ id }) => id)
  if (missed.length === 0) return null
  const missing = await findMissingCards(viewer, missed)
  const held = missed.length - missing.length
  return (
    <div id="cards" className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 border-l-3 border-rule pl-4">
      <p role={added === undefined ? undefined : 'status'}>
        {added !== undefined && added > 0 && `${added === 1 ? 'One card' : `${added} cards`} made. `}
        {held > 0 && (
          <>
            {held === missed.length
              ? missed.length === 1
                ? 'What you missed is on a card, and comes up today.'
                : 'What you missed is on your cards, and comes up today.'
              : `Of the ${missed.length} you missed, ${held} ${held === 1 ? 'is on a card and comes' : 'are on cards and come'} up today.`}{' '}
            <Link href="/review" className="text-link underline underline-offset-3">
              Review now
            </Link>
          </>
        )}
        {held === 0 && 'What you missed is on none of your cards yet.'}
      </p>
      {missing.length > 0 && (
        <form action={addMissedToCards}>
          <input type="hidden" name="attemptId" value={results.attemptId} />
          <SubmitButton variant="quiet" className="-ml-2" pendingLabel="Adding">
            {missing.length === 1
              ? 'Make a card of it'
              : `Make cards of ${held > 0 ? 'the other ' : 'the '}${missing.length}`}
          </SubmitButton>
        </form>
      )}
    </div>
  )
}
