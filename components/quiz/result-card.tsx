import type { ReactNode } from 'react'
import type { QuestionResult } from '@/lib/core/assessment/quiz-types'
import { ItemStem } from '../item/item-stem'
import { AnswerLines } from './answer-lines'
import { ProofList } from './proof-list'
import { VerdictLine } from './verdict-line'

/** One question of a finished quiz: what was asked, given and right, and the words that prove it. `selfMark` stands under an answer that nobody judged. */
export function ResultCard({ question, selfMark }: { question: QuestionResult; selfMark?: ReactNode }) {
  const { feedback, given } = question
  const isRight = feedback?.verdict === 'correct'
  return (
    <article className="grid gap-3">
      <h3 className="font-serif text-stem wrap-anywhere">
        <ItemStem stem={question.stem} />
      </h3>
      {feedback ? (
        <VerdictLine verdict={feedback.verdict} note={given ? feedback.note : 'Not answered.'} />
      ) : (
        !given && <p className="text-muted">Not answered.</p>
      )}
      {question.late && <p className="font-semibold">Arrived after time was up.</p>}
      <dl className="grid gap-2 sm:grid-cols-2">
        {given && (
          <div>
            <dt className="text-base text-muted">Your answer</dt>
            <dd className="text-lg wrap-anywhere">
              <AnswerLines lines={given} ordered={question.ordered} />
            </dd>
          </div>
        )}
        {!isRight && feedback && feedback.key.length > 0 && (
          <div>
            <dt className="text-base text-muted">Answer</dt>
            <dd className="text-lg wrap-anywhere">
              <AnswerLines lines={feedback.key} ordered={question.ordered} />
            </dd>
          </div>
        )}
      </dl>
      {selfMark}
      {feedback?.why && <p className="max-w-measure">{feedback.why}</p>}
      {feedback && <ProofList proofs={feedback.proofs} />}
    </article>
  )
}
