'use client'

import { ChevronDown } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A disclosure in the header. It opens and closes by itself without script; with it, it also closes on Escape
 * (giving focus back), on a press elsewhere, and when another page is shown.
 */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const path = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => {
    if (details.current) details.current.open = false
  }, [path])

  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (details.current && !details.current.contains(event.target as Node)) details.current.open = false
    }
    const keyed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return
      const focusWasInside = details.current.contains(document.activeElement)
      details.current.open = false
      if (focusWasInside) details.current.querySelector('summary')?.focus()
    }
    addEventListener('pointerdown', pressed)
    addEventListener('keydown', keyed)
    return () => {
      removeEventListener('pointerdown', pressed)
      removeEventListener('keydown', keyed)
    }
  }, [])

  return (
    <details ref={details} className="group relative min-w-0">
      <summary className="flex min-h-11 min-w-0 list-none items-center gap-1.5 rounded-md px-2 hover:text-link [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted group-open:rotate-180" />
      </summary>
      <div className="absolute right-0 z-30 mt-1 grid w-72 max-w-[calc(100vw-2rem)] rounded-md border border-rule bg-sheet p-2 shadow-[0_8px_24px_rgb(0_0_0/0.12)]">
        {children}
      </div>
    </details>
  )
}
