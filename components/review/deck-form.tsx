'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from './form-state'

/** A deck's name, to give or to change. */
export function DeckForm({
  action,
  submitLabel,
  name = '',
  deckId,
}: {
  action: FormAction
  submitLabel: string
  name?: string
  deckId?: string
}) {
  const [state, submit] = useActionState(action, null)
  const typed = state && 'values' in state ? state.values.name : name
  const errors = state && 'errors' in state ? state.errors : {}
  return (
    <form action={submit} className="grid max-w-md justify-items-start gap-4">
      {deckId && <input type="hidden" name="deckId" value={deckId} />}
      <div className="w-full">
        <TextField label="Name" name="name" required maxLength={120} defaultValue={typed} error={errors.name} />
      </div>
      {errors.form && (
        <Notice tone="wrong" live>
          {errors.form}
        </Notice>
      )}
      {state && 'saved' in state && (
        <Notice tone="right" live>
          {state.saved}
        </Notice>
      )}
      <SubmitButton pendingLabel="Saving">{submitLabel}</SubmitButton>
    </form>
  )
}
