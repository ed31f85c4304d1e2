import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

const LONGEST = 500
const LABELS: Partial<Record<QuizQuestion['type'], string>> = { cloze: 'The missing words', numeric: 'Your number' }

export function TypedField({ question, locked }: { question: QuizQuestion; locked: boolean }) {
  const answer = question.response?.answer
  return (
    <label className="grid gap-1">
      <span className="text-base text-muted">{LABELS[question.type] ?? 'Your answer'}</span>
      <input
        name="text"
        type="text"
        inputMode={question.type === 'numeric' ? 'decimal' : 'text'}
        defaultValue={answer && 'text' in answer ? answer.text : ''}
        readOnly={locked}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        className="min-h-13 w-full rounded-md border border-edge bg-sheet px-3 py-2 font-serif text-stem read-only:bg-transparent"
      />
    </label>
  )
}
