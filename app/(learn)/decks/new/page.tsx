import type { Metadata } from 'next'
import { DeckForm } from '@/components/review/deck-form'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { saveNewDeck } from '../actions'

export const metadata: Metadata = { title: 'New deck' }

export default async function NewDeckPage() {
  await requireViewer('/decks/new')
  return (
    <Page title="New deck" lead="A deck for cards you write yourself. You can add the first one next." measure="narrow">
      <DeckForm action={saveNewDeck} submitLabel="Make this deck" />
    </Page>
  )
}
