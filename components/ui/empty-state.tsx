import type { ReactNode } from 'react'

/** An empty list teaches the first step. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 border-y border-rule py-10">
      <h2 className="font-serif text-stem font-semibold">{title}</h2>
      <div className="max-w-measure text-muted">{children}</div>
      {action}
    </div>
  )
}
