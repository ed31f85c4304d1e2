'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { setChange } from '@/lib/features/sets/apply-set-change'
import { changeSet } from '@/lib/features/sets/change-set'
import { deleteSet } from '@/lib/features/sets/delete-set'
import { publishSet } from '@/lib/features/sets/publish-set'
import { renameSet, setName } from '@/lib/features/sets/rename-set'
import { shareSet } from '@/lib/features/sets/share-set'

export type SetFormState = { problem?: string; done?: string; value?: string }

const pathOf = (setId: string) => `/sets/${z.uuid().parse(setId)}`

export async function moveQuestion(setId: string, itemId: string, by: number): Promise<void> {
  await change(setId, { kind: 'move', itemId, by })
}

export async function removeQuestion(setId: string, itemId: string): Promise<void> {
  await change(setId, { kind: 'remove', itemId })
}

export async function addQuestions(setId: string, form: FormData): Promise<void> {
  const itemIds = form.getAll('itemId')
  if (itemIds.length > 0) await change(setId, { kind: 'add', itemIds })
}

async function change(setId: string, input: unknown): Promise<void> {
  const path = pathOf(setId)
  const viewer = await requireViewer(path)
  if (!(await changeSet(viewer, setId, setChange.parse(input)))) notFound()
  revalidatePath(path)
}

export async function nameSet(setId: string, _before: SetFormState, form: FormData): Promise<SetFormState> {
  const path = pathOf(setId)
  const viewer = await requireViewer(path)
  const typed = String(form.get('name') ?? '')
  const name = setName.safeParse(typed)
  if (!name.success) return { problem: name.error.issues[0]?.message, value: typed }
  if (!(await renameSet(viewer, setId, name.data))) notFound()
  revalidatePath(path)
  return { done: 'Saved', value: name.data }
}

export async function publish(setId: string, _before: SetFormState): Promise<SetFormState> {
  const path = pathOf(setId)
  const viewer = await requireViewer(path)
  const outcome = await publishSet(viewer, setId, new Date())
  if (!outcome) notFound()
  revalidatePath(path)
  return outcome.ok ? { done: `Version ${outcome.number} is published.` } : { problem: outcome.problem }
}

export async function openOrCloseLink(setId: string, isShared: boolean): Promise<void> {
  const path = pathOf(setId)
  const viewer = await requireViewer(path)
  if (!(await shareSet(viewer, setId, isShared))) notFound()
  revalidatePath(path)
}

export async function dropSet(setId: string): Promise<void> {
  const viewer = await requireViewer(pathOf(setId))
  await deleteSet(viewer, setId)
  revalidatePath('/', 'layout')
  redirect('/sets')
}
