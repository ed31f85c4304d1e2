import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

/** How far one is, as thin segments; the words above and the map say the same to those who can't see them. */
export function ProgressSegments({ questions, at }: { questions: QuizQuestion[]; at: number }) {
  return (
    <div aria-hidden className="flex gap-1">
      {questions.map(({ id, response }, index) => (
        <span
          key={id}
          className={`flex-1 rounded-full ${index === at ? 'h-2' : 'my-0.5 h-1'} ${response ? 'bg-link' : index === at ? 'bg-edge' : 'bg-rule'}`}
        />
      ))}
    </div>
  )
}
