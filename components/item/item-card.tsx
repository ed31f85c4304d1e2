import { Check, X } from 'lucide-react'
import type { Item } from '@/lib/core/items/types'
import { Button, buttonClass } from '../ui/button'
import { ItemAnswer } from './item-answer'
import { ItemEvidence } from './item-evidence'
import { ItemStem } from './item-stem'
import { DIFFICULTY_NAMES, TYPE_NAMES } from './item-words'

export type Decision = 'pending' | 'accepted' | 'rejected'

/** An item as an index card: what is asked, what is right, which words prove it, and what the teacher made of it. */
export function ItemCard({
  item,
  decision,
  active,
  editHref,
  onEdit,
  decide,
  onDecide,
}: {
  item: Item
  decision: Decision
  active: boolean
  /** Where the form is for browsers without script. */
  editHref: string
  onEdit: () => void
  /** Records the decision; takes the fields `itemId` and `decision`. */
  decide: (form: FormData) => Promise<void>
  /** In place of posting the form, where there is script. */
  onDecide: (decision: Decision) => void
}) {
  const shade = active ? 'border-link' : 'border-rule'
  return (
    <article
      id={`item-${item.id}`}
      data-item={item.id}
      tabIndex={-1}
      aria-label={`${TYPE_NAMES[item.type]}: ${item.stem}`}
      className={`scroll-my-24 rounded-md border bg-sheet outline-offset-2 ${shade}`}
    >
      <div className={`grid gap-3 p-4 sm:p-5 ${decision === 'rejected' ? 'opacity-75' : ''}`}>
        <header className="flex flex-wrap items-baseline justify-between gap-x-4 text-base text-muted">
          <p>
            {TYPE_NAMES[item.type]} · {DIFFICULTY_NAMES[item.difficulty]}
            {item.asOf &&
              ` · as of ${new Date(item.asOf).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}`}
          </p>
          {decision === 'pending' && <p>to look at</p>}
        </header>
        <h3 className="font-serif text-xl leading-snug font-semibold text-pretty wrap-anywhere">
          <ItemStem stem={item.stem} />
        </h3>
        <ItemAnswer item={item} />
        <Evidence item={item} soft={!active} />
        <Why item={item} />
      </div>
      <form
        action={decide}
        onSubmit={(event) => {
          event.preventDefault()
          const { submitter } = event.nativeEvent as SubmitEvent
          onDecide((submitter as HTMLButtonElement).value as Decision)
        }}
        className="flex flex-wrap gap-x-2 border-t border-rule px-2 py-1"
      >
        <input type="hidden" name="itemId" value={item.id} />
        <DecideButton decision={decision} value="accepted" />
        <DecideButton decision={decision} value="rejected" />
        <a
          href={editHref}
          onClick={(event) => {
            event.preventDefault()
            onEdit()
          }}
          className={buttonClass('quiet')}
        >
          Edit
        </a>
      </form>
    </article>
  )
}

/** Stays where it is when pressed, so that focus does too; pressing the decision that stands takes it back. */
function DecideButton({ decision, value }: { decision: Decision; value: 'accepted' | 'rejected' }) {
  const stands = decision === value
  const Icon = value === 'accepted' ? Check : X
  const word = value === 'accepted' ? 'Accept' : 'Reject'
  return (
    <Button
      type="submit"
      name="decision"
      value={stands ? 'pending' : value}
      aria-pressed={stands}
      variant="quiet"
      className={stands ? (value === 'accepted' ? 'text-right-answer' : 'text-wrong-answer') : ''}
    >
      <Icon aria-hidden className="size-4" />
      {stands ? `${word}ed` : word}
    </Button>
  )
}

function Why({ item }: { item: Item }) {
  const whys = item.options.filter(({ why }) => why !== '')
  if (!item.explanation && whys.length === 0) return null
  return (
    <details className="text-base text-muted">
      <summary className="inline-flex min-h-11 items-center text-link hover:underline">Why</summary>
      {item.explanation && <p className="pb-2">{item.explanation}</p>}
      {whys.length > 0 && (
        <dl className="grid gap-2 pb-2">
          {whys.map(({ text, why }) => (
            <div key={text}>
              <dt className="font-semibold">{text}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

function Evidence({ item, soft }: { item: Item; soft: boolean }) {
  const evidence = [item.evidence, ...item.moreEvidence]
  return (
    <>
      <details className="lg:hidden">
        <summary className="inline-flex min-h-11 items-center text-link hover:underline">
          The words that prove it
        </summary>
        <ItemEvidence evidence={evidence} />
      </details>
      <div className="hidden lg:block">
        <ItemEvidence evidence={evidence} soft={soft} />
      </div>
    </>
  )
}
