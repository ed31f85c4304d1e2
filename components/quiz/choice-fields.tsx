import { Check, X } from 'lucide-react'
import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'

const CODE_OF_A = 65

function isChosen(question: QuizQuestion, index: number): boolean {
  const answer = question.response?.answer
  if (!answer) return false
  return 'choice' in answer ? answer.choice === index : 'choices' in answer && answer.choices.includes(index)
}

/** Options with letters. Once feedback is there, each says in words whether it was chosen and whether it is right. */
export function ChoiceFields({ question, locked }: { question: QuizQuestion; locked: boolean }) {
  const many = question.type === 'multiple-response'
  const shown = question.response?.feedback?.choices
  const marks = shown && shown.length > 0 ? shown : undefined
  return (
    <fieldset className="grid gap-2">
      <legend className={many ? 'mb-1 text-base text-muted' : 'sr-only'}>
        {many ? 'Choose every one that fits' : 'Choose one'}
      </legend>
      {question.choices.map((text, index) => {
        const chosen = isChosen(question, index)
        const correct = marks?.[index]?.correct
        return (
          <label
            key={text}
            className={
              'flex min-h-13 items-center gap-3 rounded-md border bg-sheet px-3 py-2 has-checked:border-link has-checked:outline-1 has-checked:outline-link ' +
              (locked ? '' : 'cursor-pointer hover:border-ink ') +
              (marks && correct
                ? 'border-right-answer has-checked:border-right-answer has-checked:outline-right-answer bg-right-wash'
                : 'border-edge') +
              (marks && chosen && !correct
                ? ' has-checked:border-wrong-answer has-checked:outline-wrong-answer bg-wrong-wash'
                : '')
            }
          >
            <input
              type={many ? 'checkbox' : 'radio'}
              name="choice"
              value={index}
              defaultChecked={chosen}
              disabled={locked}
              className="size-5 shrink-0 accent-link"
            />
            <span aria-hidden className="w-4 shrink-0 text-center text-base font-semibold text-muted">
              {String.fromCharCode(CODE_OF_A + index)}
            </span>
            <span className="min-w-0 flex-1 font-serif text-lg wrap-anywhere">{text}</span>
            {marks && (correct || chosen) && <OptionMark chosen={chosen} correct={correct === true} />}
          </label>
        )
      })}
    </fieldset>
  )
}

function OptionMark({ chosen, correct }: { chosen: boolean; correct: boolean }) {
  const Icon = correct ? Check : X
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1 text-base font-semibold ${correct ? 'text-right-answer' : 'text-wrong-answer'}`}
    >
      <Icon aria-hidden className="size-5" strokeWidth={2.5} />
      {chosen ? (correct ? 'Yours, right' : 'Yours') : 'Right'}
    </span>
  )
}
