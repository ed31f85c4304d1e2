import { Flag } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'
import { Button, buttonClass } from '../ui/button'
import { QuestionMap } from './question-map'

type Props = {
  questions: QuizQuestion[]
  /** Index of the question that is shown. */
  at: number
  flags: string[]
  finishPath: string
  /** Whether going on is the next thing to do. */
  primary: boolean
  onTurn: (event: MouseEvent, index: number) => void
  onFlag: () => void
  onFinish: () => void
}

/** Back, flag, on, and every question by number. Links, so that they work before script does. */
export function QuizNavigation({ questions, at, flags, finishPath, primary, onTurn, onFlag, onFinish }: Props) {
  const question = questions[at]!
  const flagged = flags.includes(question.id)
  const last = at === questions.length - 1
  const onClass = buttonClass(primary ? 'primary' : 'secondary')
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-t border-rule pt-4">
        {at > 0 && (
          <a href={`?q=${at}`} onClick={(event) => onTurn(event, at - 1)} className={buttonClass('quiet')}>
            Back
          </a>
        )}
        <Button variant="quiet" aria-pressed={flagged} onClick={onFlag}>
          <Flag aria-hidden className="size-5" fill={flagged ? 'currentColor' : 'none'} />
          {flagged ? 'Flagged' : 'Flag'}
        </Button>
        <span className="flex-1" />
        {last ? (
          <a href={finishPath} onClick={onFinish} className={onClass}>
            Finish
          </a>
        ) : (
          <a href={`?q=${at + 2}`} onClick={(event) => onTurn(event, at + 1)} className={onClass}>
            {question.response ? 'Next' : 'Skip for now'}
          </a>
        )}
      </div>
      <details className="group">
        <summary className="inline-flex min-h-11 items-center text-link hover:underline">All questions</summary>
        <div className="grid gap-4 pt-2">
          <QuestionMap questions={questions} at={at} flags={flags} onGo={onTurn} />
          {!last && (
            <a href={finishPath} onClick={onFinish} className={`${buttonClass('secondary')} justify-self-start`}>
              Finish
            </a>
          )}
        </div>
      </details>
    </>
  )
}
