import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Suggestion } from '@/lib/core/assessment/suggest-next'
import { plural } from './day-words'

type Act = (formData: FormData) => Promise<void>

/** The one thing to do next, why, and the button that does it. */
export function NextStep({ suggestion, retry, addCards }: { suggestion: Suggestion; retry: Act; addCards: Act }) {
  const { title, why, act } = wordsOf(suggestion, retry, addCards)
  return (
    <section aria-labelledby="next-step" className="grid justify-items-start gap-3">
      <h2 id="next-step" className="font-serif text-heading leading-tight font-semibold text-balance wrap-anywhere">
        {title}
      </h2>
      <p className="max-w-measure text-muted">{why}</p>
      {act}
    </section>
  )
}

function wordsOf(next: Suggestion, retry: Act, addCards: Act): { title: string; why: string; act: ReactNode } {
  switch (next.do) {
    case 'review':
      return {
        title: `${plural(next.due, 'card')} to review`,
        why:
          next.missed > 0
            ? `${next.missed === next.due ? 'All' : next.missed} of them because a quiz showed them to be missing; they come first.`
            : 'They are at the point where you would begin to forget them.',
        act: (
          <ButtonLink variant="primary" href="/review">
            Review {plural(next.due, 'card')}
          </ButtonLink>
        ),
      }
    case 'go-on':
      return {
        title: `Finish ${next.setName}`,
        why:
          next.left > 0
            ? `${plural(next.left, 'question')} to go.`
            : 'Everything is answered; it waits to be handed in.',
        act: (
          <ButtonLink variant="primary" href={`/quiz/${next.attemptId}${next.left > 0 ? '' : '/submit'}`}>
            {next.left > 0 ? 'Go on' : 'Hand it in'}
          </ButtonLink>
        ),
      }
    case 'retry':
      return {
        title: `Retry ${next.missed === 1 ? 'the one you' : `the ${next.missed} you`} missed`,
        why: `In ${next.setName}. Only what you missed is asked, and it changes no score.`,
        act: (
          <form action={retry}>
            <input type="hidden" name="attemptId" value={next.attemptId} />
            <SubmitButton pendingLabel="Opening">Retry {plural(next.missed, 'question')}</SubmitButton>
          </form>
        ),
      }
    case 'add-cards':
      return {
        title: `Keep what you learnt of ${next.name}`,
        why: 'As cards, its facts come back just before you would forget them.',
        act: (
          <form action={addCards}>
            <input type="hidden" name="setVersionId" value={next.setVersionId} />
            <SubmitButton pendingLabel="Adding">Add them to my cards</SubmitButton>
          </form>
        ),
      }
    case 'take-a-quiz':
      return {
        title: 'You are up to date',
        why: 'No card is due, and no quiz lies half done. Something new would be next.',
        act: (
          <ButtonLink variant="primary" href="/sets">
            Choose a quiz
          </ButtonLink>
        ),
      }
  }
}
