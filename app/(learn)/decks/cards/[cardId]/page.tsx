import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CardForm } from '@/components/review/card-form'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { readCard } from '@/lib/features/decks/read-card'
import { removeCard, saveCard } from '../../actions'

export const metadata: Metadata = { title: 'Edit card' }

export default async function EditCardPage({ params, searchParams }: PageProps<'/decks/cards/[cardId]'>) {
  const { cardId } = await params
  const viewer = await requireViewer(`/decks/cards/${cardId}`)
  const card = z.uuid().safeParse(cardId).success ? await readCard(viewer, cardId) : null
  if (!card) notFound()
  const { back } = await searchParams
  const returnTo = back === '/review' || back === `/review?deck=${card.deck.id}` ? back : `/decks/${card.deck.id}`
  return (
    <Page
      title="Edit card"
      lead={`In ${card.deck.name}. What you know of it stays.`}
      actions={<ButtonLink href={returnTo}>Cancel</ButtonLink>}
      measure="narrow"
    >
      <CardForm
        action={saveCard}
        submitLabel="Save this card"
        front={card.front}
        back={card.back}
        hidden={{ cardId: card.id, back: returnTo }}
      />
      {card.evidence && (
        <figure className="grid max-w-measure gap-1">
          <blockquote className="font-serif">
            “<mark>{card.evidence}</mark>”
          </blockquote>
          {card.source && <figcaption className="text-base text-muted">{card.source}</figcaption>}
        </figure>
      )}
      <ConfirmForm
        trigger="Delete this card"
        question="This deletes the card and its reviews. It can’t be undone; suspending keeps it out of sight instead."
        confirmLabel="Delete this card"
        pendingLabel="Deleting"
        action={removeCard}
      >
        <input type="hidden" name="cardId" value={card.id} />
        <input type="hidden" name="back" value={returnTo} />
      </ConfirmForm>
    </Page>
  )
}
