'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, firstProblems, typedValues } from '@/components/account/form-state'
import { clientAddress } from '@/lib/auth/client-address'
import { safeReturnPath } from '@/lib/auth/return-path'
import { currentViewer, startSession } from '@/lib/auth/session'
import { SignUpInput } from '@/lib/features/account/account-input'
import { signUp } from '@/lib/features/account/sign-up'

export async function signUpAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['name', 'email'])
  const input = SignUpInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { values, problems: firstProblems(z.flattenError(input.error).fieldErrors) }
  const request = { now: new Date(), address: await clientAddress() }
  const outcome = await signUp(await currentViewer(), input.data, request)
  if (!outcome.ok) {
    return outcome.field
      ? { values, problems: { [outcome.field]: outcome.problem } }
      : { values, problem: outcome.problem }
  }
  await startSession(outcome.user)
  redirect(safeReturnPath(form.get('next')))
}
