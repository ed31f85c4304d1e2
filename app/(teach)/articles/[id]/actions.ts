'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { EditState } from '@/components/item/item-edit-form'
import { requireViewer } from '@/lib/auth/session'
import { deleteArticle } from '@/lib/features/articles/delete-article'
import { decideItem, itemDecision } from '@/lib/features/items/decide-item'
import { editItem } from '@/lib/features/items/edit-item'
import { itemEdit } from '@/lib/features/items/item-edit'

const pathOf = (articleId: string) => `/articles/${z.uuid().parse(articleId)}`

export async function decideOnItem(articleId: string, form: FormData): Promise<void> {
  const path = pathOf(articleId)
  const viewer = await requireViewer(path)
  if (!(await decideItem(viewer, itemDecision.parse(Object.fromEntries(form))))) notFound()
  revalidatePath(path)
}

export async function saveItem(articleId: string, _before: EditState, form: FormData): Promise<EditState> {
  const path = pathOf(articleId)
  const viewer = await requireViewer(path)
  const lists = ['options', 'whys', 'correct', 'lefts', 'rights'] as const
  const parsed = itemEdit.safeParse({
    ...Object.fromEntries(form),
    ...Object.fromEntries(lists.map((name) => [name, form.getAll(name)])),
  })
  if (!parsed.success) return { problem: parsed.error.issues[0]?.message ?? 'Something in the form is missing.' }
  const outcome = await editItem(viewer, parsed.data)
  if (!outcome) notFound()
  if (!outcome.ok) return { problem: outcome.problem }
  revalidatePath(path)
  redirect(`${path}#item-${parsed.data.itemId}`)
}

export async function dropArticle(articleId: string): Promise<void> {
  const viewer = await requireViewer(pathOf(articleId))
  await deleteArticle(viewer, articleId)
  revalidatePath('/', 'layout')
  redirect('/articles')
}
