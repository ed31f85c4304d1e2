import { Check, CircleHelp, CircleSlash2, X } from 'lucide-react'
import type { Verdict } from '@/lib/core/grading/grade'

const LOOKS = {
  correct: { icon: Check, word: 'Right', className: 'text-right-answer' },
  partial: { icon: CircleSlash2, word: 'Partly right', className: 'text-ink' },
  incorrect: { icon: X, word: 'Not right', className: 'text-wrong-answer' },
  unknown: { icon: CircleHelp, word: 'Compare it yourself', className: 'text-ink' },
} as const

/** The verdict as a mark and a word: never by colour alone. */
export function VerdictLine({ verdict, note }: { verdict: Verdict; note?: string | null }) {
  const { icon: Icon, word, className } = LOOKS[verdict]
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className={`inline-flex items-center gap-2 font-semibold ${className}`}>
        <Icon aria-hidden className="size-5 shrink-0" strokeWidth={2.5} />
        {word}
      </span>
      {note && <span className="text-muted">{note}</span>}
    </span>
  )
}
