import type { Results } from '@/lib/core/assessment/quiz-types'
import { ButtonLink } from '../ui/button'
import { Page } from '../ui/page'
import { HandInNotes } from './hand-in-notes'
import { PrintButton } from './print-button'
import { ResultCard } from './result-card'

/** A handed-in exam while what is right may not be seen: that it is safe, what was answered, and the score if that is shown. */
export function WithheldResults({ results }: { results: Results }) {
  const { questions, score, maxScore, setName, assignmentId } = results
  const answered = questions.filter(({ given }) => given !== null).length
  const figure = (value: number) => `${Math.round(value * 100) / 100}`
  return (
    <Page
      measure="narrow"
      title="Handed in"
      lead={
        <p>
          {score !== null && (
            <>
              <strong className="text-stem font-semibold text-ink tabular">
                {figure(score)} of {figure(maxScore)}
              </strong>{' '}
              in{' '}
            </>
          )}
          {setName}: {answered} of {questions.length} answered.
        </p>
      }
    >
      <HandInNotes results={results} />
      <p className="max-w-measure">
        Your answers are saved. Which of them are right is not shown now; the page of the assignment says what will be
        shown when.
      </p>
      <div className="no-print flex flex-wrap items-center gap-2">
        {assignmentId && (
          <ButtonLink href={`/assignments/${assignmentId}`} variant="primary">
            Back to the assignment
          </ButtonLink>
        )}
        <PrintButton />
      </div>
      <section className="grid gap-2">
        <h2 className="font-serif text-heading font-semibold">What you answered</h2>
        <ol className="grid divide-y divide-rule border-y border-rule">
          {questions.map((question) => (
            <li key={question.id} className="break-inside-avoid py-6">
              <ResultCard question={question} />
            </li>
          ))}
        </ol>
      </section>
    </Page>
  )
}
