import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { HandInNotes } from '@/components/quiz/hand-in-notes'
import { durationWords } from '@/components/quiz/time-words'
import { WithheldResults } from '@/components/quiz/withheld-results'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import type { Results } from '@/lib/core/assessment/quiz-types'
import { readResults } from '@/lib/features/attempts/read-results'
import { MissedCards } from './missed-cards'
import { ResultActions } from './result-actions'
import { ResultGroup } from './result-group'

type Props = {
  params: Promise<{ attemptId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Results' }

const Query = z.object({ added: z.coerce.number().int().min(0).optional().catch(undefined) })

export default async function ResultsPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const viewer = await requireViewer(`/quiz/${attemptId}/results`)
  const now = new Date()
  const read = z.uuid().safeParse(attemptId).success ? await readResults(viewer, attemptId, now) : null
  if (!read) notFound()
  if (!read.submitted) redirect(`/quiz/${attemptId}`)
  const { results } = read
  if (!results.shows.correctness) return <WithheldResults results={results} />
  const { added } = Query.parse(await searchParams)
  const of = (...verdicts: string[]) =>
    results.questions.filter(({ feedback }) => feedback && verdicts.includes(feedback.verdict))
  const undecided = of('unknown')
  return (
    <Page measure="narrow" title={results.headline} lead={<Score results={results} />}>
      <HandInNotes results={results} />
      <div className="grid gap-4">
        <ResultActions results={results} />
        {results.shows.answers && <MissedCards viewer={viewer} results={results} added={added} />}
      </div>
      <ResultGroup
        title="For you to judge"
        lead="The rules can’t tell whether these are right. Compare your answer with the one of the article."
        questions={undecided}
        results={results}
      />
      <ResultGroup title="To look at again" questions={of('incorrect', 'partial')} results={results} />
      <ResultGroup title="Right" questions={of('correct')} results={results} />
    </Page>
  )
}

/** '9 of 12 in The frozen harbour, in 4 min 12 s.' */
function Score({ results: { score, maxScore, setName, retryOfId, startedAt, submittedAt } }: { results: Results }) {
  return (
    <p>
      {score !== null && (
        <>
          <strong className="text-stem font-semibold text-ink tabular">
            {points(score)} of {points(maxScore)}
          </strong>{' '}
          in{' '}
        </>
      )}
      {retryOfId ? (
        <>
          a retry of what you missed in{' '}
          <Link href={`/quiz/${retryOfId}/results`} className="text-link underline underline-offset-3">
            {setName}
          </Link>
        </>
      ) : (
        setName
      )}
      , <span className="tabular">{durationWords(submittedAt.getTime() - startedAt.getTime())}</span>
      {retryOfId && '. It changes no score.'}
    </p>
  )
}

/** 7, 7.5, 7.33: no more digits than it takes. */
function points(value: number): string {
  return `${Math.round(value * 100) / 100}`
}
