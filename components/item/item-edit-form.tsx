'use client'

import { startTransition, useActionState } from 'react'
import { GAP, type Item } from '@/lib/core/items/types'
import { buttonClass } from '../ui/button'
import { TextArea } from '../ui/field'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { ItemAnswerFields } from './item-answer-fields'
import { ItemEvidence } from './item-evidence'
import { DIFFICULTY_NAMES, TYPE_NAMES } from './item-words'

/** Why an edit was not saved. What was typed stays in the fields. */
export type EditState = { problem?: string }
export type EditAction = (before: EditState, form: FormData) => Promise<EditState>

/** An item's wording to change. The evidence is shown and stays: it is the article's. */
export function ItemEditForm({
  item,
  revision,
  save,
  backHref,
  onLeave,
}: {
  item: Item
  revision: number
  save: EditAction
  backHref: string
  /** In place of going to `backHref`, where there is script. */
  onLeave: () => void
}) {
  const [{ problem }, submit, pending] = useActionState(save, {})
  return (
    <form
      id={`item-${item.id}`}
      data-item={item.id}
      // React empties a form after its action; a refused edit must keep every word.
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        startTransition(() => submit(form))
      }}
      action={submit}
      aria-label="Edit the item"
      className="grid scroll-my-24 gap-4 rounded-md border-2 border-link bg-sheet p-4 sm:p-5"
    >
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="revision" value={revision} />
      <p className="text-base text-muted">{TYPE_NAMES[item.type]}</p>
      {problem && (
        <Notice tone="wrong" live>
          {problem} <span className="text-muted">Nothing was lost.</span>
        </Notice>
      )}
      <TextArea
        name="stem"
        label={item.type === 'cloze' ? 'Sentence' : 'Question'}
        hint={item.type === 'cloze' ? `Five underscores (${GAP}) are the gap.` : undefined}
        rows={2}
        required
        maxLength={1000}
        defaultValue={item.stem}
        className="font-serif"
      />
      <ItemAnswerFields item={item} />
      <TextArea name="explanation" label="Why" rows={2} maxLength={2000} defaultValue={item.explanation} />
      <div className="grid justify-items-start gap-1">
        <label htmlFor={`difficulty-${item.id}`} className="font-semibold">
          Difficulty
        </label>
        <select
          id={`difficulty-${item.id}`}
          name="difficulty"
          defaultValue={item.difficulty}
          className="min-h-11 rounded-md border border-edge bg-sheet px-3"
        >
          {Object.entries(DIFFICULTY_NAMES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ItemEvidence evidence={[item.evidence, ...item.moreEvidence]} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton aria-disabled={pending || undefined} pendingLabel="Saving">
          Save and accept
        </SubmitButton>
        <a
          href={backHref}
          onClick={(event) => {
            event.preventDefault()
            onLeave()
          }}
          className={buttonClass('quiet')}
        >
          Leave as it was
        </a>
      </div>
    </form>
  )
}
