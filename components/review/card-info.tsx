import type { Ref } from 'react'
import { daysInWords } from '@/lib/core/scheduling/preview-intervals'
import type { ShownCard } from './types'

const STATES = {
  new: 'New',
  learning: 'Being learnt',
  review: 'Known',
  relearning: 'Forgotten lately, being learnt again',
} as const

/** What is known about a card. */
export function CardInfo({ card, ref }: { card: ShownCard; ref: Ref<HTMLDetailsElement> }) {
  const rows: [string, string][] = [
    ['Deck', card.deckName],
    ['State', STATES[card.state]],
    ['Reviews', String(card.reps)],
    ['Forgotten', card.lapses === 1 ? 'once' : `${card.lapses} times`],
  ]
  if (card.lastReviewed) rows.push(['Last seen', card.lastReviewed])
  if (card.intervalDays > 0) rows.push(['Interval', daysInWords(card.intervalDays)])
  return (
    <details ref={ref} className="border-t border-rule text-base">
      <summary className="inline-flex min-h-11 items-center px-2 text-muted">About this card</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 px-2 pb-3">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
