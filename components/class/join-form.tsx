'use client'

import { useActionState } from 'react'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-state'

/** A name is all it takes. */
export function JoinForm({ name, action }: { name: string; action: FormAction }) {
  const [{ problem, value }, submit] = useActionState(action, {})
  return (
    <form action={submit} className="grid max-w-md gap-4">
      <TextField
        label="Your name"
        name="name"
        hint="As your teacher knows you."
        defaultValue={value ?? name}
        error={problem}
        required
        maxLength={80}
        autoComplete="name"
      />
      <div>
        <SubmitButton pendingLabel="Joining">Join the class</SubmitButton>
      </div>
    </form>
  )
}
