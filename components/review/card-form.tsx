'use client'

import { useActionState } from 'react'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from './form-state'

/** Front and back of a card, to write or to reword. */
export function CardForm({
  action,
  submitLabel,
  variant = 'primary',
  front = '',
  back = '',
  hidden = {},
}: {
  action: FormAction
  submitLabel: string
  variant?: 'primary' | 'secondary'
  front?: string
  back?: string
  hidden?: Record<string, string>
}) {
  const [state, submit] = useActionState(action, null)
  const values = state && 'values' in state ? state.values : { front, back }
  const errors = state && 'errors' in state ? state.errors : {}
  return (
    <form action={submit} className="grid max-w-measure justify-items-start gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid w-full gap-4">
        <TextArea label="Front" name="front" rows={3} required defaultValue={values.front} error={errors.front} />
        <TextArea label="Back" name="back" rows={3} required defaultValue={values.back} error={errors.back} />
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
      <SubmitButton variant={variant} pendingLabel="Saving">
        {submitLabel}
      </SubmitButton>
    </form>
  )
}
