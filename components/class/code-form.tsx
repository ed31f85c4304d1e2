'use client'

import { useActionState } from 'react'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-state'

/** Six letters and digits, however they are typed. */
export function CodeForm({ action }: { action: FormAction }) {
  const [{ problem, value }, submit] = useActionState(action, {})
  return (
    <form action={submit} className="grid max-w-xs gap-4">
      <TextField
        label="Code"
        name="code"
        defaultValue={value}
        error={problem}
        hint="Six letters and digits; small letters do as well."
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="font-serif text-heading tracking-[0.12em] uppercase"
      />
      <div>
        <SubmitButton pendingLabel="Looking">Find the class</SubmitButton>
      </div>
    </form>
  )
}
