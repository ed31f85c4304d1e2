'use client'

import { useActionState } from 'react'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-state'

/** One name and a button: for making a class and for renaming it. */
export function NameForm({
  name = '',
  label,
  hint,
  submitLabel,
  pendingLabel,
  variant,
  action,
}: {
  name?: string
  label: string
  hint?: string
  submitLabel: string
  pendingLabel: string
  variant: 'primary' | 'secondary'
  action: FormAction
}) {
  const [{ problem, done, value }, submit] = useActionState(action, {})
  return (
    <form action={submit} className="grid justify-items-start gap-2">
      <div className="w-full">
        <TextField
          name="name"
          label={label}
          hint={hint}
          required
          maxLength={100}
          defaultValue={value ?? name}
          error={problem}
          autoComplete="off"
        />
      </div>
      <div className="flex items-center gap-3">
        <SubmitButton variant={variant} pendingLabel={pendingLabel}>
          {submitLabel}
        </SubmitButton>
        <span role="status" className="text-base text-muted">
          {done}
        </span>
      </div>
    </form>
  )
}
