import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { ItemStem } from '@/components/item/item-stem'
import { PendingAnswers } from '@/components/quiz/pending-answers'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { submitQuiz } from '../actions'

type Props = { params: Promise<{ attemptId: string }> }

export const metadata: Metadata = { title: 'Finish the quiz' }

export default async function SubmitPage({ params }: Props) {
  const { attemptId } = await params
  const viewer = await requireViewer(`/quiz/${attemptId}/submit`)
  const loaded = z.uuid().safeParse(attemptId).success ? await loadQuiz(viewer, attemptId) : null
  if (!loaded) notFound()
  if (loaded.submitted) redirect(`/quiz/${attemptId}/results`)
  const { questions, setName } = loaded.quiz
  const open = questions
    .map((question, index) => ({ question, number: index + 1 }))
    .filter(({ question }) => !question.response)
  const answered = questions.length - open.length
  return (
    <Page
      measure="narrow"
      title="Finish the quiz"
      lead={
        <p>
          {setName}: {answered} of {questions.length} answered.
        </p>
      }
    >
      <PendingAnswers attemptId={attemptId} />
      {open.length > 0 && (
        <section className="grid gap-2">
          <h2 className="font-serif text-stem font-semibold">Not answered yet</h2>
          <ul className="grid divide-y divide-rule border-y border-rule">
            {open.map(({ question, number }) => (
              <li key={question.id}>
                <Link
                  href={`/quiz/${attemptId}?q=${number}`}
                  className="flex min-h-11 items-baseline gap-3 py-2 hover:underline"
                >
                  <span className="w-6 shrink-0 text-right text-muted tabular">{number}</span>
                  <span className="font-serif">
                    <ItemStem stem={question.stem} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <p className="text-muted">Questions without an answer count as not right.</p>
        </section>
      )}
      <form action={submitQuiz} className="flex flex-wrap gap-3">
        <input type="hidden" name="attemptId" value={attemptId} />
        <SubmitButton pendingLabel="Handing in">
          {open.length === 0 ? 'Hand in and see the results' : `Hand in with ${open.length} unanswered`}
        </SubmitButton>
        <ButtonLink href={`/quiz/${attemptId}`} variant="quiet">
          Back to the questions
        </ButtonLink>
      </form>
    </Page>
  )
}
