import type { ReactNode } from 'react'

const EDGES = 6

/** The card alone; the sheets under it, and the figure at its corner, show how many remain. */
export function CardStack({ remaining, children }: { remaining: number; children: ReactNode }) {
  const under = Math.min(EDGES, Math.max(0, remaining - 1))
  return (
    <div className="relative" style={{ paddingBottom: `${under * 4}px` }}>
      {Array.from({ length: under }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheets are alike
          key={index}
          aria-hidden
          className="absolute bottom-0 h-8 rounded-md border border-rule bg-sheet"
          style={{
            bottom: `${index * 4}px`,
            left: `${(under - index) * 3}px`,
            right: `${(under - index) * 3}px`,
          }}
        />
      ))}
      <div className="relative rounded-md border border-edge bg-sheet px-5 py-6 sm:px-8 sm:py-8">{children}</div>
    </div>
  )
}
