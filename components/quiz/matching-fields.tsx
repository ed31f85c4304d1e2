import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

/** A select for each left-hand side: usable by touch, keyboard and screen reader alike, without dragging. */
export function MatchingFields({ question, locked }: { question: QuizQuestion; locked: boolean }) {
  const answer = question.response?.answer
  return (
    <div className="grid gap-3">
      {question.lefts.map((left, index) => (
        <label key={left} className="grid gap-1 sm:grid-cols-2 sm:items-center sm:gap-4">
          <span className="font-serif text-lg">{left}</span>
          <select
            name={`match-${index}`}
            disabled={locked}
            defaultValue={(answer && 'matches' in answer ? answer.matches[index] : null) ?? ''}
            className="min-h-11 w-full rounded-md border border-edge bg-sheet px-3 py-2"
          >
            <option value="">Choose</option>
            {question.rights.map((right, position) => (
              <option key={right} value={position}>
                {right}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
