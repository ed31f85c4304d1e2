import { type ComponentProps, type ReactNode, useId } from 'react'

type FieldText = { label: string; hint?: ReactNode; error?: string }

const INPUT =
  'block w-full rounded-md border border-edge bg-sheet px-3 py-2 text-ink placeholder:text-muted ' +
  'aria-invalid:border-wrong-answer'

function FieldFrame({ id, label, hint, error, children }: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-base text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="text-base font-semibold text-wrong-answer">
          {error}
        </p>
      )}
    </div>
  )
}

function describedBy(id: string, { hint, error }: FieldText): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

export function TextField({ label, hint, error, id, className = '', ...rest }: ComponentProps<'input'> & FieldText) {
  const own = useId()
  const fieldId = id ?? own
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <input
        id={fieldId}
        className={`${INPUT} min-h-11 ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { label, hint, error })}
        {...rest}
      />
    </FieldFrame>
  )
}

export function TextArea({ label, hint, error, id, className = '', ...rest }: ComponentProps<'textarea'> & FieldText) {
  const own = useId()
  const fieldId = id ?? own
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <textarea
        id={fieldId}
        className={`${INPUT} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { label, hint, error })}
        {...rest}
      />
    </FieldFrame>
  )
}

export function SelectField({ label, hint, error, id, className = '', ...rest }: ComponentProps<'select'> & FieldText) {
  const own = useId()
  const fieldId = id ?? own
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <select
        id={fieldId}
        className={`${INPUT} min-h-11 ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { label, hint, error })}
        {...rest}
      />
    </FieldFrame>
  )
}
