/** What a learner's day looks like, as far as it decides what to do next. */
export type Standing = {
  /** Cards to review now, of which `missed` were missed in a quiz since they were last seen. */
  due: number
  missed: number
  /** The quiz begun last and not handed in. */
  open: { attemptId: string; setName: string; left: number } | null
  /** The newest quiz with misses that were not all got right in a retry since. */
  retry: { attemptId: string; setName: string; missed: number } | null
  /** A published set that was taken and has no cards yet. */
  addable: { setVersionId: string; name: string } | null
}

export type Suggestion =
  | { do: 'review'; due: number; missed: number }
  | { do: 'go-on'; attemptId: string; setName: string; left: number }
  | { do: 'retry'; attemptId: string; setName: string; missed: number }
  | { do: 'add-cards'; setVersionId: string; name: string }
  | { do: 'take-a-quiz' }

/**
 * The one thing to do next. What is being forgotten can't wait, so cards come first; then what was left in the middle;
 * then what was missed while it is fresh; then making what was learnt last; then something new.
 */
export function suggestNext({ due, missed, open, retry, addable }: Standing): Suggestion {
  if (due > 0) return { do: 'review', due, missed }
  if (open) return { do: 'go-on', ...open }
  if (retry) return { do: 'retry', ...retry }
  if (addable) return { do: 'add-cards', ...addable }
  return { do: 'take-a-quiz' }
}
