'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction, FormState } from './form-state'

/**
 * A form that keeps what was typed, says what is wrong beside the field, and puts the cursor there. Posts without
 * script too; then the page comes back with the same words.
 */
export function AccountForm({
  action,
  submitLabel,
  pendingLabel,
  variant = 'primary',
  hidden = {},
  children,
}: {
  action: FormAction
  submitLabel: string
  pendingLabel: string
  variant?: 'primary' | 'secondary' | 'danger'
  hidden?: Record<string, string>
  children: (state: FormState) => ReactNode
}) {
  const [state, post] = useActionState(action, {})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  return (
    <form ref={form} action={post} noValidate className="grid max-w-md gap-5">
      {state.problem && (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      )}
      {state.done && (
        <Notice tone="right" live>
          {state.done}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(state)}
      <div>
        <SubmitButton variant={variant} pendingLabel={pendingLabel}>
          {submitLabel}
        </SubmitButton>
      </div>
    </form>
  )
}
