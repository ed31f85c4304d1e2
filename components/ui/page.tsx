import type { ReactNode } from 'react'

/** A page's frame: one h1, what it is about, what one can do, and the content. */
export function Page({
  title,
  lead,
  actions,
  measure = 'wide',
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  measure?: 'narrow' | 'wide'
  children: ReactNode
}) {
  return (
    <div className={`mx-auto grid gap-8 px-4 py-8 sm:px-6 ${measure === 'narrow' ? 'max-w-2xl' : 'max-w-6xl'}`}>
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid min-w-0 gap-2">
          <h1 className="font-serif text-heading font-semibold wrap-anywhere sm:text-display">{title}</h1>
          {lead && <div className="max-w-measure text-muted">{lead}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
