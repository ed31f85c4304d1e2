import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Item } from '@/lib/core/items/types'
import { ItemAnswer } from '../item/item-answer'
import { ItemStem } from '../item/item-stem'
import { TYPE_NAMES } from '../item/item-words'
import { Button } from '../ui/button'

/** One question of a draft: what it asks and answers, and buttons that move it or take it out. */
export function SetQuestion({
  item,
  number,
  last,
  move,
  remove,
}: {
  item: Item
  number: number
  last: boolean
  move: (by: number) => Promise<void>
  remove: () => Promise<void>
}) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-4">
      <span className="tabular pt-0.5 text-muted">{number}</span>
      <div className="grid gap-1">
        <div className="grid items-start gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <h3 className="font-serif text-xl leading-snug font-semibold text-pretty wrap-anywhere">
              <ItemStem stem={item.stem} />
            </h3>
            <p className="text-base text-muted">
              {TYPE_NAMES[item.type]} · {item.key.text}
            </p>
          </div>
          <form className="-ml-2 flex sm:-mt-1.5 sm:ml-0">
            <Step name={`Move question ${number} up`} action={move.bind(null, -1)} off={number === 1}>
              <ArrowUp aria-hidden className="size-5 shrink-0" />
            </Step>
            <Step name={`Move question ${number} down`} action={move.bind(null, 1)} off={last}>
              <ArrowDown aria-hidden className="size-5 shrink-0" />
            </Step>
            <Step name={`Take question ${number} out`} action={remove}>
              <X aria-hidden className="size-5 shrink-0" />
            </Step>
          </form>
        </div>
        {item.options.length > 0 && (
          <details>
            <summary className="inline-flex min-h-11 items-center text-base text-link hover:underline">Options</summary>
            <ItemAnswer item={item} />
          </details>
        )}
      </div>
    </li>
  )
}

function Step({
  name,
  action,
  off = false,
  children,
}: {
  name: string
  action: () => Promise<void>
  off?: boolean
  children: ReactNode
}) {
  return (
    <Button
      type="submit"
      formAction={action}
      variant="quiet"
      aria-label={name}
      title={name}
      disabled={off}
      className="size-11"
    >
      {children}
    </Button>
  )
}
