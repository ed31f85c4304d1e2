import type { Item } from '@/lib/core/items/types'
import { TextArea, TextField } from '../ui/field'

/** The fields of an item's answer, as its type has them. Names are those that the edit's schema reads. */
export function ItemAnswerFields({ item }: { item: Item }) {
  if (item.options.length > 0) return <OptionFields item={item} />
  if (item.type === 'matching') return <PairFields item={item} />
  if (item.type === 'ordering') {
    return (
      <TextArea
        name="steps"
        label="Steps in their order"
        hint="One a line."
        rows={5}
        defaultValue={item.key.texts?.join('\n')}
      />
    )
  }
  return (
    <>
      <TextField name="key" label="Right answer" required maxLength={500} defaultValue={item.key.text} />
      {item.type === 'numeric' && (
        <TextField
          name="tolerance"
          label="Margin"
          hint="How far off is still right; 0 asks for the exact number."
          inputMode="decimal"
          defaultValue={item.key.numeric?.tolerance ?? 0}
          className="max-w-40"
        />
      )}
      <TextArea
        name="accepted"
        label="Other answers that are right too"
        hint="One a line."
        rows={3}
        defaultValue={item.accepted.join('\n')}
      />
    </>
  )
}

const INPUT = 'min-h-11 w-full rounded-md border border-edge bg-sheet px-3 py-2'

function OptionFields({ item }: { item: Item }) {
  const several = item.type === 'multiple-response'
  const fixed = item.type === 'true-false'
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">
        Options{' '}
        <span className="font-normal text-muted">{several ? '(tick each right one)' : '(mark the right one)'}</span>
      </legend>
      {item.options.map(({ text, correct, why }, at) => {
        const letter = String.fromCharCode(65 + at)
        return (
          <div key={text} className="grid grid-cols-[2.75rem_1fr] items-center gap-x-2 gap-y-1">
            <label className="flex size-11 items-center justify-center">
              <span className="sr-only">{`${letter} is right`}</span>
              <input
                type={several ? 'checkbox' : 'radio'}
                name="correct"
                value={at}
                defaultChecked={correct}
                className="size-5 accent-link"
              />
            </label>
            {fixed ? (
              <span>{text}</span>
            ) : (
              <input
                name="options"
                aria-label={`Option ${letter}`}
                defaultValue={text}
                maxLength={500}
                className={INPUT}
              />
            )}
            <details className="col-start-2">
              <summary className="inline-flex min-h-6 items-center text-base text-link hover:underline">
                Why it is right or wrong
              </summary>
              <textarea
                name="whys"
                aria-label={`Why ${letter} is right or wrong`}
                defaultValue={why}
                maxLength={1000}
                rows={2}
                className={`${INPUT} mt-1`}
              />
            </details>
          </div>
        )
      })}
    </fieldset>
  )
}

function PairFields({ item }: { item: Item }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">Pairs</legend>
      {item.key.pairs?.map(({ left, right }, at) => (
        <div key={left} className="grid gap-2 sm:grid-cols-2">
          <input
            name="lefts"
            aria-label={`Pair ${at + 1}, left`}
            defaultValue={left}
            maxLength={500}
            className={INPUT}
          />
          <input
            name="rights"
            aria-label={`Pair ${at + 1}, right`}
            defaultValue={right}
            maxLength={500}
            className={INPUT}
          />
        </div>
      ))}
    </fieldset>
  )
}
