'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonVariant } from './button'

/** Submits its form once: a second press while the first is under way does nothing. `pendingLabel` says what is being done. */
export function SubmitButton({
  children,
  pendingLabel,
  variant = 'primary',
  ...rest
}: ComponentProps<'button'> & { variant?: ButtonVariant; pendingLabel?: string }) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else rest.onClick?.(event)
      }}
    >
      {pending && pendingLabel ? pendingLabel : children}
      <span aria-live="polite" className="sr-only">
        {pending ? (pendingLabel ?? 'Working') : ''}
      </span>
    </Button>
  )
}
