'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { Override, overrideVerdict } from '@/lib/features/attempts/override-verdict'

/** Decides one wording for everybody who typed it. Fields: setId, itemRevisionId, text, as. */
export async function decideAnswer(formData: FormData): Promise<void> {
  const override = Override.safeParse(Object.fromEntries(formData))
  if (!override.success) notFound()
  const path = `/sets/${override.data.setId}/answers`
  const viewer = await requireViewer(path)
  const changes = await overrideVerdict(viewer, override.data)
  if (!changes) notFound()
  revalidatePath(path)
  const { itemRevisionId, text, as } = override.data
  redirect(`${path}?${new URLSearchParams({ item: itemRevisionId, text, done: as, changed: `${changes.length}` })}`)
}
