import { Check } from 'lucide-react'
import type { Item } from '@/lib/core/items/types'

/** What is right, for the eyes of whoever may know: options with the key marked, or the key and its other wordings. */
export function ItemAnswer({ item }: { item: Pick<Item, 'type' | 'options' | 'key' | 'accepted'> }) {
  const { options, key, accepted } = item
  if (options.length > 0) {
    return (
      <ul className="grid gap-1">
        {options.map(({ text, correct }, at) => (
          <li key={text} className={`flex gap-3 ${correct ? 'font-semibold text-right-answer' : ''}`}>
            <span className="w-5 shrink-0 text-muted">{String.fromCharCode(65 + at)}</span>
            <span className="min-w-0 wrap-anywhere">{text}</span>
            {correct && (
              <span className="inline-flex shrink-0 items-center gap-1 text-base">
                <Check aria-hidden className="size-4" /> right
              </span>
            )}
          </li>
        ))}
      </ul>
    )
  }
  if (key.pairs) {
    return (
      <dl className="grid gap-1">
        {key.pairs.map(({ left, right }) => (
          <div key={left} className="grid gap-x-4 sm:grid-cols-2">
            <dt>{left}</dt>
            <dd className="font-semibold text-right-answer">{right}</dd>
          </div>
        ))}
      </dl>
    )
  }
  if (key.texts) {
    return (
      <ol className="list-inside list-decimal">
        {key.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    )
  }
  return (
    <div>
      <p className="flex items-center gap-2 font-semibold text-right-answer">
        <Check aria-hidden className="size-4 shrink-0" />
        <span>
          <span className="sr-only">Right: </span>
          {key.text}
          {key.numeric && key.numeric.tolerance > 0 && (
            <span className="font-normal"> (± {key.numeric.tolerance.toLocaleString('en')})</span>
          )}
        </span>
      </p>
      {accepted.length > 0 && <p className="ml-6 text-base text-muted">Also right: {accepted.join('; ')}</p>}
    </div>
  )
}
