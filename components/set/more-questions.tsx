import type { Item } from '@/lib/core/items/types'
import { ItemStem } from '../item/item-stem'
import { TYPE_NAMES } from '../item/item-words'
import { SubmitButton } from '../ui/submit-button'

type Other = { item: Item; decision: 'pending' | 'accepted' | 'rejected' }

/** The articles' other items, accepted ones first, to add to a draft. */
export function MoreQuestions({ others, add }: { others: readonly Other[]; add: (form: FormData) => Promise<void> }) {
  if (others.length === 0) return null
  return (
    <details>
      <summary className="min-h-11 py-2 font-semibold text-link hover:underline">
        Add from {others.length} more of the same {others.length === 1 ? 'article' : 'source'}
      </summary>
      <form action={add} className="grid justify-items-start gap-4">
        <ul className="w-full border-t border-rule">
          {others.map(({ item, decision }) => (
            <li key={item.id} className="border-b border-rule">
              <label className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 py-3">
                <input type="checkbox" name="itemId" value={item.id} className="mt-1.5 size-5 accent-link" />
                <span>
                  <span className="font-serif text-lg leading-snug">
                    <ItemStem stem={item.stem} />
                  </span>
                  <span className="block text-base text-muted">
                    {TYPE_NAMES[item.type]} · {item.key.text}
                    {decision === 'pending' && ' · not looked at yet'}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <SubmitButton variant="secondary" pendingLabel="Adding">
          Add the ticked ones
        </SubmitButton>
      </form>
    </details>
  )
}
