import type { QuizQuestion, QuizResponse } from '@/lib/core/assessment/quiz-types'
import { AnswerLines } from './answer-lines'
import { ProofList } from './proof-list'
import { ReadAloud } from './read-aloud'
import { feedbackAloud } from './speech-text'
import { VerdictLine } from './verdict-line'

/** Verdict, key, why and the proof, in place under the question. Takes the focus when it appears, so that it is read out. */
export function FeedbackPanel({ question, response }: { question: QuizQuestion; response: QuizResponse }) {
  const { feedback } = response
  if (!feedback) return null
  const chosen = 'choice' in response.answer ? feedback.choices[response.answer.choice] : undefined
  const whyChosen = chosen && !chosen.correct && chosen.why !== feedback.why ? chosen.why : ''
  // Options say for themselves which is right.
  const keyShown = feedback.choices.length > 0
  return (
    <div className="grid gap-4 border-t border-rule pt-5">
      <h2 id="verdict" tabIndex={-1} className="text-stem outline-none">
        <VerdictLine verdict={feedback.verdict} note={feedback.note} />
      </h2>
      {!keyShown && feedback.key.length > 0 && (
        <div className="grid gap-1">
          <span className="text-base text-muted">Answer</span>
          <div className="text-stem">
            <AnswerLines lines={feedback.key} ordered={question.type === 'ordering'} />
          </div>
        </div>
      )}
      {whyChosen && <p className="max-w-measure">{whyChosen}</p>}
      {feedback.why && <p className="max-w-measure">{feedback.why}</p>}
      <ProofList proofs={feedback.proofs} />
      {feedback.proofs.length > 0 && (
        <ReadAloud pieces={() => feedbackAloud(feedback)} topic={question.id} what="the answer and its paragraph" />
      )}
    </div>
  )
}
