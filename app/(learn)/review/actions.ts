'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { ReviewInput, recordReview } from '@/lib/features/reviews/record-review'
import { setCardAside } from '@/lib/features/reviews/set-card-aside'
import { undoReview } from '@/lib/features/reviews/undo-review'
import { type QueueView, viewQueue } from '@/lib/features/reviews/view-queue'

/** What came of a change, and the queue after it. */
export type ReviewStep = { ok: true; leech: boolean; view: QueueView } | { ok: false; problem: string }

const DeckId = z.uuid().optional().catch(undefined)
const Aside = z.object({ cardId: z.uuid(), move: z.enum(['bury', 'suspend', 'return']) })
const GARBLED = { ok: false, problem: 'That could not be read. Load the page again; nothing was changed.' } as const

export async function rateCard(input: unknown, deckId?: string): Promise<ReviewStep> {
  const viewer = await requireViewer('/review')
  const parsed = ReviewInput.safeParse(input)
  if (!parsed.success) return GARBLED
  const now = new Date()
  const outcome = await recordReview(viewer, parsed.data, now)
  if (!outcome.ok) return outcome
  return { ok: true, leech: outcome.leech, view: await viewQueue(viewer, now, DeckId.parse(deckId)) }
}

export async function undoRating(reviewId: unknown, deckId?: string): Promise<ReviewStep> {
  const viewer = await requireViewer('/review')
  const parsed = z.uuid().safeParse(reviewId)
  if (!parsed.success) return GARBLED
  const outcome = await undoReview(viewer, parsed.data)
  if (!outcome.ok) return outcome
  const view = await viewQueue(viewer, new Date(), DeckId.parse(deckId), outcome.cardId)
  return { ok: true, leech: false, view }
}

export async function putCardAside(input: unknown, deckId?: string): Promise<ReviewStep> {
  const viewer = await requireViewer('/review')
  const parsed = Aside.safeParse(input)
  if (!parsed.success) return GARBLED
  const { cardId, move } = parsed.data
  const now = new Date()
  if (!(await setCardAside(viewer, cardId, move, now))) return { ok: false, problem: 'This card is gone.' }
  const first = move === 'return' ? cardId : null
  return { ok: true, leech: false, view: await viewQueue(viewer, now, DeckId.parse(deckId), first) }
}

// The same three as plain forms, for a browser without script.

export async function rateCardForm(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/review')
  const parsed = ReviewInput.safeParse(Object.fromEntries(formData))
  const outcome = parsed.success ? await recordReview(viewer, parsed.data, new Date()) : null
  redirect(reviewPath(formData, outcome?.ok ? (outcome.leech ? 'leech' : undefined) : 'lost'))
}

export async function undoRatingForm(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/review')
  const parsed = z.uuid().safeParse(formData.get('reviewId'))
  const outcome = parsed.success ? await undoReview(viewer, parsed.data) : null
  redirect(reviewPath(formData, outcome?.ok ? 'undone' : 'lost', outcome?.ok ? outcome.cardId : null))
}

export async function putCardAsideForm(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/review')
  const parsed = Aside.safeParse(Object.fromEntries(formData))
  const done = parsed.success && (await setCardAside(viewer, parsed.data.cardId, parsed.data.move, new Date()))
  redirect(reviewPath(formData, done && parsed.success ? parsed.data.move : 'lost'))
}

function reviewPath(formData: FormData, said?: string, first?: string | null): string {
  const query = new URLSearchParams()
  const deckId = DeckId.parse(formData.get('deckId') ?? undefined)
  if (deckId) query.set('deck', deckId)
  if (said) query.set('said', said)
  if (first) query.set('first', first)
  return query.size > 0 ? `/review?${query}` : '/review'
}
