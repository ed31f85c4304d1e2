import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

/** How far one is, as thin segments; the words above and the map say the same to those who can't see them. */
export function ProgressSegments({ questions, at }: { questions: QuizQuestion[]; at: number }) {
  return (
    <div aria-hidden className="flex gap-1">
      {questions.map(({ id, response }, index) => (
        <span
          key={id}
          className={`h-1 flex-1 rounded-full ${response ? 'bg-link' : 'bg-rule'} ${index === at ? 'outline-2 outline-offset-2 outline-link' : ''}`}
        />
      ))}
    </div>
  )
}
