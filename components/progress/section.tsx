import type { ReactNode } from 'react'

/** A part of a page under its heading. */
export function Section({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 content-start gap-3">
      <h2 className="font-serif text-stem font-semibold">{title}</h2>
      {lead && <p className="max-w-measure text-muted">{lead}</p>}
      {children}
    </section>
  )
}
