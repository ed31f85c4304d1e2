import { startTransition, useOptimistic, useRef, useState } from 'react'
import type { Decision } from '../item/item-card'

export type Decisions = Readonly<Record<string, Decision>>
type Step = { itemId: string; from: Decision; to: Decision }

/**
 * What the teacher made of each item: shown at once, then recorded. A decision that could not be recorded falls back
 * to what is stored, with a sentence that says so.
 */
export function useDecisions(stored: Decisions, record: (form: FormData) => Promise<void>) {
  const [decisions, show] = useOptimistic(stored, (before, { itemId, to }: Step) => ({ ...before, [itemId]: to }))
  const [last, setLast] = useState<Step | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const history = useRef<Step[]>([])

  const send = (step: Step) =>
    startTransition(async () => {
      show(step)
      const form = new FormData()
      form.set('itemId', step.itemId)
      form.set('decision', step.to)
      try {
        await record(form)
        startTransition(() => setProblem(null))
      } catch {
        startTransition(() =>
          setProblem('That could not be saved. The items stand as they were; try again in a moment.'),
        )
      }
    })

  const decide = (itemId: string, to: Decision) => {
    const from = decisions[itemId]
    if (from === undefined || from === to) return
    const step = { itemId, from, to }
    history.current.push(step)
    setLast(step)
    send(step)
  }

  /** Takes the last decision back, then the one before it. Returns its item. */
  const undo = (): string | null => {
    const step = history.current.pop()
    if (!step) return null
    setLast(history.current.at(-1) ?? null)
    send({ itemId: step.itemId, from: step.to, to: step.from })
    return step.itemId
  }

  return { decisions, decide, undo, last, problem }
}
