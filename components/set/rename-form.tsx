'use client'

import { useActionState } from 'react'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

type State = { problem?: string; done?: string; value?: string }

export function RenameForm({
  name,
  rename,
}: {
  name: string
  rename: (before: State, form: FormData) => Promise<State>
}) {
  const [{ problem, done, value }, submit] = useActionState(rename, {})
  return (
    <form action={submit} className="grid justify-items-start gap-2">
      <div className="w-full">
        <TextField name="name" label="Name" required maxLength={200} defaultValue={value ?? name} error={problem} />
      </div>
      <div className="flex items-center gap-3">
        <SubmitButton variant="secondary" pendingLabel="Saving">
          Save the name
        </SubmitButton>
        <span role="status" className="text-base text-muted">
          {done}
        </span>
      </div>
    </form>
  )
}
