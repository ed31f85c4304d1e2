'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import type { FormState } from '@/components/class/form-state'
import { clientAddress } from '@/lib/auth/client-address'
import { cleanName } from '@/lib/auth/display-name'
import { guardCodeGuesses, TOO_MANY_TRIES } from '@/lib/auth/guard-tries'
import { currentViewer, ensureViewer, holdViewerForClass } from '@/lib/auth/session'
import { JoinCode } from '@/lib/features/classes/class-input'
import { findClass } from '@/lib/features/classes/find-class'
import { joinClass } from '@/lib/features/classes/join-class'

/** Looks a typed code up. Field: code. */
export async function findByCode(_before: FormState, form: FormData): Promise<FormState> {
  const value = String(form.get('code') ?? '')
  const code = JoinCode.safeParse(value)
  if (!code.success) return { problem: code.error.issues[0]?.message, value }
  const found = await guardCodeGuesses(await clientAddress(), new Date(), () => findClass(null, code.data))
  if (found === 'refused') return { problem: TOO_MANY_TRIES, value }
  if (!found)
    return { problem: 'No class has this code. Check it letter by letter; it may also have been replaced.', value }
  redirect(`/join/${code.data}`)
}

/** Joins the class of a code. Field: name. Whoever is nobody yet becomes a guest with that name. */
export async function join(joinCode: string, _before: FormState, form: FormData): Promise<FormState> {
  const code = JoinCode.safeParse(joinCode)
  // Looked up first, so that a dead code makes no guest.
  if (!code.success) notFound()
  const viewerBefore = await currentViewer()
  const found = await guardCodeGuesses(await clientAddress(), new Date(), () => findClass(viewerBefore, code.data))
  if (found === 'refused') return { problem: TOO_MANY_TRIES, value: String(form.get('name') ?? '') }
  if (!found) notFound()
  const value = String(form.get('name') ?? '')
  const name = cleanName(value)
  if (name === '') return { problem: 'Give the name your teacher knows you by.', value }
  const viewer = await ensureViewer(viewerBefore, name)
  if (!(await joinClass(viewer, code.data, name, new Date()))) notFound()
  await holdViewerForClass(viewer)
  revalidatePath('/', 'layout')
  redirect('/home')
}
