import type { Metadata } from 'next'
import { z } from 'zod'
import { Finish } from '@/components/review/finish'
import { Reviewer } from '@/components/review/reviewer'
import { requireViewer } from '@/lib/auth/session'
import { summariseDay } from '@/lib/features/reviews/summarise-day'
import { viewQueue } from '@/lib/features/reviews/view-queue'
import { putCardAside, putCardAsideForm, rateCard, rateCardForm, undoRating, undoRatingForm } from './actions'
import { finishText } from './finish-text'

export const metadata: Metadata = { title: 'Review' }

const id = z.uuid().optional().catch(undefined)
const Query = z.object({ deck: id, turned: id, first: id, said: z.string().optional().catch(undefined) })

const SAID: Record<string, string> = {
  bury: 'Buried until tomorrow.',
  suspend: 'Suspended until you bring it back in its deck.',
  undone: 'Taken back.',
  leech: 'That card was forgotten eight times or more. It now rests; reword it in its deck and bring it back.',
  lost: 'That changed nothing: the card is gone or was rated elsewhere.',
}

export default async function ReviewPage({ searchParams }: PageProps<'/review'>) {
  const viewer = await requireViewer('/review')
  const { deck, turned, first, said } = Query.parse(await searchParams)
  const now = new Date()
  const view = await viewQueue(viewer, now, deck, turned ?? first)
  const summary = await summariseDay(viewer, now, deck)
  return (
    <div className="mx-auto grid max-w-2xl px-4 pt-2 pb-8 sm:px-6 sm:pt-6">
      {view.cards.length > 0 && <h1 className="sr-only">Review</h1>}
      <Reviewer
        key={`${deck}/${first}/${said}`}
        initial={view}
        turnedAtFirst={turned !== undefined && view.cards[0]?.id === turned}
        saidAtFirst={said && SAID[said]}
        deckId={deck}
        actions={{
          rate: rateCard,
          undo: undoRating,
          putAside: putCardAside,
          rateForm: rateCardForm,
          undoForm: undoRatingForm,
          putAsideForm: putCardAsideForm,
        }}
        finish={<Finish {...finishText(summary, view, viewer.timeZone, now)} />}
      />
    </div>
  )
}
