'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/review/form-state'
import { requireViewer } from '@/lib/auth/session'
import { readMissed } from '@/lib/features/attempts/read-missed'
import { addCard } from '@/lib/features/decks/add-card'
import { addSetToCards as addSet } from '@/lib/features/decks/add-set-to-cards'
import { createDeck } from '@/lib/features/decks/create-deck'
import { CardInput, DeckName } from '@/lib/features/decks/deck-input'
import { deleteCard } from '@/lib/features/decks/delete-card'
import { deleteDeck } from '@/lib/features/decks/delete-deck'
import { editCard } from '@/lib/features/decks/edit-card'
import { findMissingCards } from '@/lib/features/decks/find-missing-cards'
import { renameDeck } from '@/lib/features/decks/rename-deck'
import { setCardAside } from '@/lib/features/reviews/set-card-aside'

const GONE = 'It was deleted meanwhile; nothing was saved. Copy what you typed, if you want to keep it.'

function idFrom(formData: FormData, name: string): string {
  const parsed = z.uuid().safeParse(formData.get(name))
  return parsed.success ? parsed.data : notFound()
}

/** Makes cards from a published set, or brings them up to date. Field: setVersionId. */
export async function addSetToCards(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/decks')
  const outcome = await addSet(viewer, idFrom(formData, 'setVersionId'), new Date())
  if (!outcome) notFound()
  if (!outcome.ok) redirect('/decks?said=exam')
  revalidatePath('/decks')
  const { deckId, added, updated, skipped } = outcome
  redirect(
    `/decks/${deckId}?${new URLSearchParams({ added: `${added}`, updated: `${updated}`, skipped: `${skipped}` })}`,
  )
}

/** Makes cards of what was missed in a quiz and has none yet. Field: attemptId. */
export async function addMissedToCards(formData: FormData): Promise<void> {
  const attemptId = idFrom(formData, 'attemptId')
  const viewer = await requireViewer(`/quiz/${attemptId}/results`)
  const now = new Date()
  const missed = await readMissed(viewer, attemptId, now)
  if (!missed) notFound()
  const missing = await findMissingCards(viewer, missed.itemRevisionIds)
  const outcome = await addSet(viewer, missed.setVersionId, now, missing)
  if (!outcome) notFound()
  if (!outcome.ok) redirect('/decks?said=exam')
  revalidatePath('/decks')
  redirect(`/quiz/${attemptId}/results?added=${outcome.added}#cards`)
}

export async function saveNewDeck(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer('/decks/new')
  const name = DeckName.safeParse(formData.get('name'))
  if (!name.success) return refused(formData, { name: firstProblem(name.error) })
  redirect(`/decks/${await createDeck(viewer, name.data)}`)
}

export async function saveDeckName(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer('/decks')
  const name = DeckName.safeParse(formData.get('name'))
  if (!name.success) return refused(formData, { name: firstProblem(name.error) })
  if (!(await renameDeck(viewer, idFrom(formData, 'deckId'), name.data))) return refused(formData, { form: GONE })
  revalidatePath('/decks', 'layout')
  return { saved: 'Renamed.' }
}

export async function removeDeck(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/decks')
  await deleteDeck(viewer, idFrom(formData, 'deckId'))
  revalidatePath('/decks')
  redirect('/decks?said=deleted')
}

export async function saveNewCard(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer('/decks')
  const faces = CardInput.safeParse(Object.fromEntries(formData))
  if (!faces.success) return refused(formData, problemsByField(faces.error))
  const deckId = idFrom(formData, 'deckId')
  if (!(await addCard(viewer, deckId, faces.data, new Date()))) return refused(formData, { form: GONE })
  revalidatePath(`/decks/${deckId}`)
  return { saved: 'Added. It is new, and comes up in your next review.' }
}

export async function saveCard(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer('/decks')
  const faces = CardInput.safeParse(Object.fromEntries(formData))
  if (!faces.success) return refused(formData, problemsByField(faces.error))
  if (!(await editCard(viewer, idFrom(formData, 'cardId'), faces.data))) return refused(formData, { form: GONE })
  revalidatePath('/decks', 'layout')
  redirect(safeReturn(formData.get('back')))
}

export async function removeCard(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/decks')
  await deleteCard(viewer, idFrom(formData, 'cardId'))
  revalidatePath('/decks', 'layout')
  redirect(safeReturn(formData.get('back')))
}

export async function moveCard(formData: FormData): Promise<void> {
  const viewer = await requireViewer('/decks')
  const move = z.enum(['bury', 'suspend', 'return']).safeParse(formData.get('move'))
  if (move.success) await setCardAside(viewer, idFrom(formData, 'cardId'), move.data, new Date())
  revalidatePath('/decks', 'layout')
}

/** Only the places that lead to a card's form. */
function safeReturn(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && /^\/(decks\/[\w-]+|review(\?deck=[\w-]+)?)$/.test(value) ? value : '/decks'
}

function refused(formData: FormData, errors: Record<string, string>): FormState {
  const values: Record<string, string> = {}
  for (const [name, value] of formData) if (typeof value === 'string' && !name.startsWith('$')) values[name] = value
  return { values, errors }
}

function firstProblem(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'That can’t be used.'
}

function problemsByField(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message]))
}
