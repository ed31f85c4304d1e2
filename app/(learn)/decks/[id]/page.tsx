import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CardForm } from '@/components/review/card-form'
import { DeckForm } from '@/components/review/deck-form'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { readDeck } from '@/lib/features/decks/read-deck'
import { findMissedCards } from '@/lib/features/reviews/find-missed-cards'
import { readQueue } from '@/lib/features/reviews/read-queue'
import { addSetToCards, removeDeck, saveDeckName, saveNewCard } from '../actions'
import { CardRow } from './card-row'

const Id = z.uuid()
const whole = z.coerce.number().int().min(0).catch(0)
const Came = z.object({ added: whole, updated: whole, skipped: whole })

async function load({ params }: Pick<PageProps<'/decks/[id]'>, 'params'>) {
  const { id } = await params
  const viewer = await requireViewer(`/decks/${id}`)
  const deck = Id.safeParse(id).success ? await readDeck(viewer, id, new Date()) : null
  return { viewer, deck: deck ?? notFound() }
}

export async function generateMetadata(props: PageProps<'/decks/[id]'>): Promise<Metadata> {
  return { title: (await load(props)).deck.name }
}

export default async function DeckPage(props: PageProps<'/decks/[id]'>) {
  const { viewer, deck } = await load(props)
  const query = await props.searchParams
  const now = new Date()
  const [queue, missed] = await Promise.all([readQueue(viewer, now, deck.id), findMissedCards(viewer, now)])
  const due = queue.cards.length
  const dueLabel = `Review ${due} ${due === 1 ? 'card' : 'cards'}`
  return (
    <Page
      title={deck.name}
      lead={deck.cards.length > 0 && (due > 0 ? undefined : 'Nothing due in this deck right now.')}
      actions={
        due > 0 && (
          <ButtonLink variant="primary" href={`/review?deck=${deck.id}`}>
            {dueLabel}
          </ButtonLink>
        )
      }
    >
      {'added' in query && <Notice tone="right">{cameOf(Came.parse(query))}</Notice>}
      {deck.cards.length === 0 ? (
        <EmptyState title="No cards in this deck">
          Write the first one below: a question, and what answers it.
        </EmptyState>
      ) : (
        <ul className="border-t border-rule">
          {deck.cards.map((card) => (
            <CardRow
              key={card.id}
              card={card}
              missed={missed.has(card.id)}
              deckId={deck.id}
              timeZone={viewer.timeZone}
              now={now}
            />
          ))}
        </ul>
      )}
      <section className="grid gap-4" aria-labelledby="write">
        <h2 id="write" className="font-serif text-stem font-semibold">
          Write a card
        </h2>
        <CardForm
          key={deck.cards.length}
          action={saveNewCard}
          submitLabel="Add this card"
          hidden={{ deckId: deck.id }}
        />
      </section>
      <section className="grid justify-items-start gap-2 border-t border-rule pt-6" aria-label="This deck">
        {deck.latestVersionId && (
          <form action={addSetToCards}>
            <input type="hidden" name="setVersionId" value={deck.latestVersionId} />
            <SubmitButton variant="quiet" className="px-2" pendingLabel="Updating">
              Update from its set
            </SubmitButton>
          </form>
        )}
        <details>
          <summary className="inline-flex min-h-11 items-center rounded-md px-2 font-semibold text-link hover:underline">
            Rename this deck
          </summary>
          <div className="px-2 py-3">
            <DeckForm action={saveDeckName} submitLabel="Rename" name={deck.name} deckId={deck.id} />
          </div>
        </details>
        <ConfirmForm
          trigger="Delete this deck"
          question={`This deletes ${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'} and what you have learnt of them. It can’t be undone.`}
          confirmLabel="Delete this deck"
          pendingLabel="Deleting"
          action={removeDeck}
        >
          <input type="hidden" name="deckId" value={deck.id} />
        </ConfirmForm>
      </section>
    </Page>
  )
}

/** What adding a set did. */
function cameOf({ added, updated, skipped }: z.infer<typeof Came>): string {
  const cards = (count: number) => `${count} ${count === 1 ? 'card' : 'cards'}`
  const said = [
    added > 0 && `${cards(added)} added.`,
    updated > 0 && `${cards(updated)} brought up to date; what you know of them stays.`,
    added + updated === 0 && 'Your cards are up to date; nothing was doubled.',
    skipped > 0 && `${skipped} ${skipped === 1 ? 'question makes' : 'questions make'} no sensible card and stayed out.`,
  ]
  return said.filter(Boolean).join(' ')
}
