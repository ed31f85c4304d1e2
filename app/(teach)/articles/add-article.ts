'use server'

import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { PasteState } from '@/components/article/paste-form'
import { currentViewer, ensureViewer } from '@/lib/auth/session'
import { articleInput } from '@/lib/features/articles/article-input'
import { prepareArticle } from '@/lib/features/articles/prepare-article'
import { storeArticle } from '@/lib/features/articles/store-article'

/** From a pasted text to its studio page. A visitor without an account becomes a guest, but only once there is something to hold. */
export async function addArticle(_before: PasteState, form: FormData): Promise<PasteState> {
  const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as PasteState['values']
  const parsed = articleInput.safeParse(values)
  if (!parsed.success) return { errors: firstErrors(parsed.error), values }
  const prepared = prepareArticle(parsed.data)
  if (!prepared.ok) return { problem: prepared.problem, errors: {}, values }
  const viewer = await ensureViewer(await currentViewer())
  const articleId = await storeArticle(viewer, prepared.article)
  redirect(`/articles/${articleId}`)
}

function firstErrors({ issues }: z.ZodError): PasteState['errors'] {
  const errors: Record<string, string> = {}
  for (const { path, message } of issues) errors[String(path[0])] ??= message
  return errors
}
