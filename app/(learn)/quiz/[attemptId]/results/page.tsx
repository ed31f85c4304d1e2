import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { addSetToCards } from '@/app/(learn)/decks/actions'
import { startQuiz } from '@/app/s/[slug]/actions'
import { HandInNotes } from '@/components/quiz/hand-in-notes'
import { PrintButton } from '@/components/quiz/print-button'
import { ResultCard } from '@/components/quiz/result-card'
import { WithheldResults } from '@/components/quiz/withheld-results'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import type { Results } from '@/lib/core/assessment/quiz-types'
import { readResults } from '@/lib/features/attempts/read-results'
import { markAnswer, retryMissed } from '../actions'

type Props = { params: Promise<{ attemptId: string }> }

export const metadata: Metadata = { title: 'Results' }

export default async function ResultsPage({ params }: Props) {
  const { attemptId } = await params
  const viewer = await requireViewer(`/quiz/${attemptId}/results`)
  const read = z.uuid().safeParse(attemptId).success ? await readResults(viewer, attemptId, new Date()) : null
  if (!read) notFound()
  if (!read.submitted) redirect(`/quiz/${attemptId}`)
  const { results } = read
  if (!results.shows.correctness) return <WithheldResults results={results} />
  const wrong = results.questions.filter(({ feedback }) => feedback?.verdict !== 'correct')
  const right = results.questions.filter(({ feedback }) => feedback?.verdict === 'correct')
  return (
    <Page
      measure="narrow"
      title={results.headline}
      lead={
        <p>
          {results.score !== null && (
            <>
              <strong className="text-stem font-semibold text-ink tabular">
                {points(results.score)} of {points(results.maxScore)}
              </strong>{' '}
              in{' '}
            </>
          )}
          {results.setName}
        </p>
      }
    >
      <HandInNotes results={results} />
      <ResultActions results={results} />
      <ResultGroup title="To look at again" questions={wrong} results={results} />
      <ResultGroup title="Right" questions={right} results={results} />
    </Page>
  )
}

function ResultActions({ results }: { results: Results }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      {results.shows.answers && results.questions.some(isMissed) && (
        <form action={retryMissed}>
          <input type="hidden" name="attemptId" value={results.attemptId} />
          <SubmitButton pendingLabel="Opening">Retry what I missed</SubmitButton>
        </form>
      )}
      {results.shows.answers && (
        <form action={addSetToCards}>
          <input type="hidden" name="setVersionId" value={results.setVersionId} />
          <SubmitButton variant="secondary" pendingLabel="Adding">
            Add to my cards
          </SubmitButton>
        </form>
      )}
      {results.assignmentId && (
        <ButtonLink href={`/assignments/${results.assignmentId}`}>Back to the assignment</ButtonLink>
      )}
      {results.isShared && !results.assignmentId && (
        <form action={startQuiz}>
          <input type="hidden" name="slug" value={results.slug} />
          <SubmitButton variant="secondary" pendingLabel="Opening">
            Take it again
          </SubmitButton>
        </form>
      )}
      <PrintButton />
    </div>
  )
}

function isMissed({ feedback }: Results['questions'][number]): boolean {
  return feedback?.verdict === 'incorrect' || feedback?.verdict === 'partial'
}

type Group = { title: string; questions: Results['questions']; results: Results }

function ResultGroup({ title, questions, results }: Group) {
  if (questions.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-heading font-semibold">
        {title} <span className="font-sans text-base font-normal text-muted tabular">{questions.length}</span>
      </h2>
      <ol className="grid divide-y divide-rule border-y border-rule">
        {questions.map((question) => (
          <li key={question.id} className="py-6 break-inside-avoid">
            <ResultCard
              question={question}
              selfMark={isUnjudged(question, results) && <SelfMark results={results} id={question.id} />}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function isUnjudged({ feedback, given }: Results['questions'][number], { mode, shows }: Results): boolean {
  return feedback?.verdict === 'unknown' && given !== null && mode === 'practice' && shows.answers
}

function SelfMark({ results, id }: { results: Results; id: string }) {
  return (
    <form action={markAnswer} className="no-print flex flex-wrap items-center gap-2">
      <input type="hidden" name="attemptId" value={results.attemptId} />
      <input type="hidden" name="questionId" value={id} />
      <SubmitButton variant="secondary" name="wasRight" value="yes">
        I had it right
      </SubmitButton>
      <SubmitButton variant="secondary" name="wasRight" value="no">
        I did not
      </SubmitButton>
    </form>
  )
}

/** 7, 7.5, 7.33: no more digits than it takes. */
function points(value: number): string {
  return `${Math.round(value * 100) / 100}`
}
