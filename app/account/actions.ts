'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, firstProblems, typedValues } from '@/components/account/form-state'
import { clientAddress } from '@/lib/auth/client-address'
import { endSession, requireMember, requireViewer, startSession } from '@/lib/auth/session'
import { PasswordChange, ProfileInput } from '@/lib/features/account/account-input'
import { changePassword } from '@/lib/features/account/change-password'
import { deleteAccount } from '@/lib/features/account/delete-account'
import { revokeSessions } from '@/lib/features/account/revoke-sessions'
import { updateProfile } from '@/lib/features/account/update-profile'

export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('/account')
  const values = typedValues(form, ['name', 'timeZone'])
  const input = ProfileInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { values, problems: firstProblems(z.flattenError(input.error).fieldErrors) }
  await updateProfile(viewer, input.data)
  revalidatePath('/', 'layout')
  return { values: input.data, done: 'Saved.' }
}

export async function savePassword(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireMember('/account')
  const input = PasswordChange.safeParse(Object.fromEntries(form))
  if (!input.success) return { problems: firstProblems(z.flattenError(input.error).fieldErrors) }
  const outcome = await changePassword(viewer, input.data, { now: new Date(), address: await clientAddress() })
  if (!outcome.ok) return { problems: { current: outcome.problem } }
  await startSession(outcome.user)
  return { done: 'Your password is changed. Other browsers are signed out.' }
}

export async function signOutEverywhere(): Promise<void> {
  await revokeSessions(await requireViewer('/account'))
  await endSession()
  redirect('/sign-in?notice=signed-out-everywhere')
}

export async function removeAccount(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('/account')
  const request = { now: new Date(), address: await clientAddress() }
  const outcome = await deleteAccount(viewer, String(form.get('proof') ?? ''), request)
  if (!outcome.ok) return { problems: { proof: outcome.problem } }
  await endSession()
  redirect('/sign-in?notice=deleted')
}
