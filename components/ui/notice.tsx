import { Check, Info, X } from 'lucide-react'
import type { ReactNode } from 'react'

const TONES = {
  info: { icon: Info, className: 'border-link' },
  right: { icon: Check, className: 'border-right-answer' },
  wrong: { icon: X, className: 'border-wrong-answer' },
} as const

/** Says what happened. `live` announces it when it appears after the page has loaded. */
export function Notice({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: keyof typeof TONES
  live?: boolean
  children: ReactNode
}) {
  const { icon: Icon, className } = TONES[tone]
  return (
    <div
      role={live ? (tone === 'wrong' ? 'alert' : 'status') : undefined}
      className={`flex gap-3 border-l-3 bg-sheet px-4 py-3 ${className}`}
    >
      <Icon aria-hidden className="mt-1 size-5 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
