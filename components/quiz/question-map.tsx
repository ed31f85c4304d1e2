import type { MouseEvent } from 'react'
import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

/** Every question by number, with what became of it. Links, so that they work before script does. */
export function QuestionMap({
  questions,
  at,
  flags,
  onGo,
}: {
  questions: QuizQuestion[]
  at: number
  flags: string[]
  onGo: (event: MouseEvent, index: number) => void
}) {
  return (
    <nav aria-label="Questions">
      <ol className="flex flex-wrap gap-2">
        {questions.map((question, index) => {
          const flagged = flags.includes(question.id)
          const state = question.response ? 'answered' : 'not answered'
          return (
            <li key={question.id}>
              <a
                href={`?q=${index + 1}`}
                aria-current={index === at ? 'step' : undefined}
                aria-label={`Question ${index + 1}, ${state}${flagged ? ', flagged' : ''}`}
                onClick={(event) => onGo(event, index)}
                className={
                  'relative inline-flex size-11 items-center justify-center rounded-md border tabular ' +
                  (question.response ? 'border-link bg-link text-on-link' : 'border-edge bg-sheet text-ink') +
                  (index === at ? ' outline-2 outline-offset-2 outline-link' : '')
                }
              >
                {index + 1}
                {flagged && (
                  <span
                    aria-hidden
                    className="absolute -top-1 -right-1 size-3 rounded-full border border-paper bg-wrong-answer"
                  />
                )}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
