import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { type AddableSet, listAddableSets } from '@/lib/features/decks/list-addable-sets'
import { listDecks } from '@/lib/features/decks/list-decks'
import { readQueue } from '@/lib/features/reviews/read-queue'
import { addSetToCards } from './actions'

export const metadata: Metadata = { title: 'Cards' }

const SAID: Record<string, string> = {
  exam: 'No cards were made: hand in your quiz first, because the cards show its answers.',
  deleted: 'The deck and its cards were deleted.',
}

export default async function DecksPage({ searchParams }: PageProps<'/decks'>) {
  const viewer = await requireViewer('/decks')
  const now = new Date()
  const [decks, queue, addable, { said }] = await Promise.all([
    listDecks(viewer),
    readQueue(viewer, now),
    listAddableSets(viewer),
    searchParams,
  ])
  const due = queue.cards.length
  const dueIn = (id: string) => queue.cards.filter(({ deckId }) => deckId === id).length
  return (
    <Page
      title="Cards"
      lead={decks.length > 0 && 'Cards come back just before you would forget them.'}
      actions={
        (decks.length > 0 || addable.length > 0) && (
          <>
            {due > 0 && (
              <ButtonLink variant="primary" href="/review">
                Review {due} {due === 1 ? 'card' : 'cards'}
              </ButtonLink>
            )}
            <ButtonLink href="/decks/new">New deck</ButtonLink>
          </>
        )
      }
    >
      {typeof said === 'string' && SAID[said] && <Notice live>{SAID[said]}</Notice>}
      {decks.length === 0 && addable.length === 0 ? (
        <EmptyState
          title="No cards yet"
          action={
            <div className="flex flex-wrap gap-2">
              <ButtonLink variant="primary" href="/sets">
                Go to your sets
              </ButtonLink>
              <ButtonLink href="/decks/new">Write cards yourself</ButtonLink>
            </div>
          }
        >
          Open a set, or the results of a quiz, and choose “Add to my cards”. Each question becomes a card that quotes
          its proof.
        </EmptyState>
      ) : decks.length === 0 ? null : (
        <table className="w-full">
          <caption className="sr-only">Your decks</caption>
          <thead className="border-b border-edge text-left text-base text-muted">
            <tr>
              <th className="py-2 pr-4 font-semibold">Deck</th>
              <th className="px-2 py-2 text-right font-semibold">Due</th>
              <th className="px-2 py-2 text-right font-semibold">New</th>
              <th className="py-2 pl-2 text-right font-semibold">Cards</th>
            </tr>
          </thead>
          <tbody>
            {decks.map((deck) => (
              <tr key={deck.id} className="border-b border-rule">
                <th scope="row" className="py-1 pr-4 text-left font-normal wrap-anywhere">
                  <Link href={`/decks/${deck.id}`} className="flex min-h-11 items-center text-link hover:underline">
                    {deck.name}
                  </Link>
                </th>
                <td className={`px-2 text-right ${dueIn(deck.id) > 0 ? 'font-semibold' : 'text-muted'}`}>
                  {dueIn(deck.id)}
                </td>
                <td className="px-2 text-right text-muted">{deck.fresh}</td>
                <td className="pl-2 text-right text-muted">{deck.cards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {addable.length > 0 && <AddableSets sets={addable} />}
    </Page>
  )
}

/** What can become cards with one press. */
function AddableSets({ sets }: { sets: AddableSet[] }) {
  return (
    <section className="grid gap-3">
      <h2 className="font-serif text-stem font-semibold">Make cards from a set</h2>
      <ul className="border-t border-rule">
        {sets.map(({ setVersionId, name, questions }) => (
          <li
            key={setVersionId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span className="min-w-0 wrap-anywhere">{name}</span>
            <form action={addSetToCards}>
              <input type="hidden" name="setVersionId" value={setVersionId} />
              <SubmitButton variant="secondary" pendingLabel="Adding">
                Add {questions} {questions === 1 ? 'question' : 'questions'} to my cards
                <span className="sr-only"> from {name}</span>
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
