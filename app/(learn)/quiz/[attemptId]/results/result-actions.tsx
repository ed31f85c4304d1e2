import { addSetToCards } from '@/app/(learn)/decks/actions'
import { startQuiz } from '@/app/s/[slug]/actions'
import { PrintButton } from '@/components/quiz/print-button'
import { ButtonLink } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Results } from '@/lib/core/assessment/quiz-types'
import { retryMissed } from '../actions'

/** What one can do after a quiz: first what was missed, then keeping it, then all of it again. */
export function ResultActions({ results }: { results: Results }) {
  const missed = results.questions.filter(isMissed).length
  const asksAgain = results.shows.answers && missed > 0
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      {asksAgain && (
        <form action={retryMissed}>
          <input type="hidden" name="attemptId" value={results.attemptId} />
          <SubmitButton pendingLabel="Opening">
            {missed === 1 ? 'Retry the one I missed' : `Retry the ${missed} I missed`}
          </SubmitButton>
        </form>
      )}
      {results.shows.answers && (
        <form action={addSetToCards}>
          <input type="hidden" name="setVersionId" value={results.setVersionId} />
          <SubmitButton variant={asksAgain ? 'secondary' : 'primary'} pendingLabel="Adding">
            Add to my cards
          </SubmitButton>
        </form>
      )}
      {results.assignmentId && (
        <ButtonLink href={`/assignments/${results.assignmentId}`}>Back to the assignment</ButtonLink>
      )}
      {results.isShared && !results.assignmentId && (
        <form action={startQuiz}>
          <input type="hidden" name="slug" value={results.slug} />
          <SubmitButton variant="secondary" pendingLabel="Opening">
            {results.retryOfId ? 'Take the whole quiz again' : 'Take it again'}
          </SubmitButton>
        </form>
      )}
      <PrintButton />
    </div>
  )
}

export function isMissed({ feedback }: Results['questions'][number]): boolean {
  return feedback?.verdict === 'incorrect' || feedback?.verdict === 'partial'
}
