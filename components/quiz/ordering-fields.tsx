'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

const never = () => () => {}

/** Steps that move by buttons; before script runs, a number to choose for each. */
export function OrderingFields({ question, locked }: { question: QuizQuestion; locked: boolean }) {
  const answer = question.response?.answer
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [order, setOrder] = useState(() =>
    answer && 'order' in answer ? answer.order : question.steps.map((_, index) => index),
  )
  const [said, setSaid] = useState('')
  const move = (place: number, by: number) => {
    const next = [...order]
    const [step] = next.splice(place, 1)
    next.splice(place + by, 0, step!)
    setOrder(next)
    setSaid(`${question.steps[step!]} is now ${place + by + 1} of ${order.length}.`)
  }
  if (!scripted && !locked) return <PlaceSelects steps={question.steps} />
  return (
    <>
      <ol className="grid gap-2">
        {order.map((step, place) => (
          <li key={step} className="flex items-center gap-2 rounded-md border border-edge bg-sheet px-3 py-1">
            <input type="hidden" name="order" value={step} />
            <span className="w-5 shrink-0 text-base font-semibold text-muted tabular">{place + 1}</span>
            <span className="min-w-0 flex-1 font-serif text-lg">{question.steps[step]}</span>
            {!locked && (
              <>
                <MoveButton label={`Move up: ${question.steps[step]}`} off={place === 0} onMove={() => move(place, -1)}>
                  <ArrowUp aria-hidden className="size-5" />
                </MoveButton>
                <MoveButton
                  label={`Move down: ${question.steps[step]}`}
                  off={place === order.length - 1}
                  onMove={() => move(place, 1)}
                >
                  <ArrowDown aria-hidden className="size-5" />
                </MoveButton>
              </>
            )}
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  )
}

function MoveButton(props: { label: string; off: boolean; onMove: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.off || undefined}
      onClick={() => !props.off && props.onMove()}
      className="inline-flex size-11 items-center justify-center rounded-md text-link aria-disabled:text-muted aria-disabled:opacity-50"
    >
      {props.children}
    </button>
  )
}

function PlaceSelects({ steps }: { steps: string[] }) {
  return (
    <div className="grid gap-2">
      {steps.map((step, index) => (
        <label key={step} className="flex items-center gap-3">
          <select
            name={`place-${index}`}
            defaultValue={index}
            className="min-h-11 rounded-md border border-edge bg-sheet px-2"
          >
            {steps.map((each, place) => (
              <option key={each} value={place}>
                {place + 1}
              </option>
            ))}
          </select>
          <span className="font-serif text-lg">{step}</span>
        </label>
      ))}
    </div>
  )
}
