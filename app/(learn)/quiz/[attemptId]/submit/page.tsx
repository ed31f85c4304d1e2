import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { ItemStem } from '@/components/item/item-stem'
import { PendingAnswers } from '@/components/quiz/pending-answers'
import { QuizTimer } from '@/components/quiz/quiz-timer'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { readProgress } from '@/lib/features/attempts/read-progress'
import { submitQuiz } from '../actions'
import { PROBLEMS } from '../problems'

type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<Record<string, unknown>> }

export const metadata: Metadata = { title: 'Finish the quiz' }

export default async function SubmitPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const viewer = await requireViewer(`/quiz/${attemptId}/submit`)
  const loaded = z.uuid().safeParse(attemptId).success ? await readProgress(viewer, attemptId, new Date()) : null
  if (!loaded) notFound()
  if (loaded.submitted) redirect(`/quiz/${attemptId}/results`)
  if (loaded.overdue) return <TimeIsUp {...loaded} attemptId={attemptId} problem={(await searchParams).problem} />
  const { questions, answered, open, setName, mode, time } = loaded
  return (
    <Page
      measure="narrow"
      title="Finish the quiz"
      lead={
        <p>
          {setName}: {answered} of {questions} answered.
        </p>
      }
      actions={time && <QuizTimer time={time} submits="hand-in" />}
    >
      <PendingAnswers attemptId={attemptId} />
      {open.length > 0 && (
        <section className="grid gap-2">
          <h2 className="font-serif text-stem font-semibold">Not answered yet</h2>
          <ul className="grid divide-y divide-rule border-y border-rule">
            {open.map(({ id, number, stem }) => (
              <li key={id}>
                <Link
                  href={`/quiz/${attemptId}?q=${number}`}
                  className="flex min-h-11 items-baseline gap-3 py-2 hover:underline"
                >
                  <span className="w-6 shrink-0 text-right text-muted tabular">{number}</span>
                  <span className="font-serif">
                    <ItemStem stem={stem} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <p className="text-muted">Questions without an answer count as not right.</p>
        </section>
      )}
      {mode === 'exam' && <p className="text-muted">Once it is handed in, no answer can be changed.</p>}
      <HandIn attemptId={attemptId}>
        <SubmitButton pendingLabel="Handing in">
          {open.length > 0
            ? `Hand in with ${open.length} unanswered`
            : mode === 'practice'
              ? 'Hand in and see the results'
              : `Hand in ${questions} answers`}
        </SubmitButton>
        <ButtonLink href={`/quiz/${attemptId}`} variant="quiet">
          Back to the questions
        </ButtonLink>
      </HandIn>
    </Page>
  )
}

function HandIn({ attemptId, children }: { attemptId: string; children: React.ReactNode }) {
  return (
    <form id="hand-in" action={submitQuiz} className="flex flex-wrap gap-3">
      <input type="hidden" name="attemptId" value={attemptId} />
      {children}
    </form>
  )
}

type Overdue = { attemptId: string; setName: string; answered: number; questions: number; problem: unknown }

/** Nothing can be answered any more; what was saved is safe whether or not the button is pressed. */
function TimeIsUp({ attemptId, setName, answered, questions, problem }: Overdue) {
  return (
    <Page measure="narrow" title="Time is up" lead={<p>{setName}</p>}>
      {problem === 'late' && <Notice tone="wrong">{PROBLEMS.late}</Notice>}
      <p className="max-w-measure">
        {answered} of {questions} answered and saved. They count as they are: the quiz is handed in for you within a
        minute, or at once with this button.
      </p>
      <HandIn attemptId={attemptId}>
        <SubmitButton pendingLabel="Handing in">Hand in what is saved</SubmitButton>
      </HandIn>
    </Page>
  )
}
