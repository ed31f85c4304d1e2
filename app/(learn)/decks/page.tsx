import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { listDecks } from '@/lib/features/decks/list-decks'
import { readQueue } from '@/lib/features/reviews/read-queue'

export const metadata: Metadata = { title: 'Cards' }

const SAID: Record<string, string> = {
  exam: 'No cards were made: hand in your quiz first, because the cards show its answers.',
  deleted: 'The deck and its cards were deleted.',
}

export default async function DecksPage({ searchParams }: PageProps<'/decks'>) {
  const viewer = await requireViewer('/decks')
  const now = new Date()
  const [decks, queue, { said }] = await Promise.all([listDecks(viewer, now), readQueue(viewer, now), searchParams])
  const due = queue.cards.length
  return (
    <Page
      title="Cards"
      lead={decks.length > 0 && 'Cards come back just before you would forget them.'}
      actions={
        decks.length > 0 && (
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
      {decks.length === 0 ? (
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
      ) : (
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
                <td className={`px-2 text-right ${deck.due > 0 ? 'font-semibold' : 'text-muted'}`}>{deck.due}</td>
                <td className="px-2 text-right text-muted">{deck.fresh}</td>
                <td className="pl-2 text-right text-muted">{deck.cards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}
