import type { ComponentProps } from 'react'

const GAP =
  'inline-block min-h-11 rounded-md border border-edge bg-sheet px-2 py-1 leading-tight text-ink aria-invalid:border-wrong-answer'

type Gap = { label: string; problem?: string }

/** A field that stands in a sentence; its name is for those who don't hear the words around it. */
export function InlineInput({
  label,
  problem,
  width = 'w-auto',
  ...rest
}: ComponentProps<'input'> & Gap & { width?: string }) {
  return (
    <input
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      className={`${GAP} ${width} max-w-full`}
      {...rest}
    />
  )
}

export function InlineSelect({ label, problem, ...rest }: ComponentProps<'select'> & Gap) {
  return (
    <select aria-label={label} aria-invalid={problem ? true : undefined} className={`${GAP} max-w-full`} {...rest} />
  )
}

export function FieldProblem({ children }: { children: string | undefined }) {
  return children ? <p className="text-base font-semibold text-wrong-answer">{children}</p> : null
}
