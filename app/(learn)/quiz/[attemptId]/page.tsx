import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { QuizScreen } from '@/components/quiz/quiz-screen'
import { KeyHints } from '@/components/ui/key-hints'
import { requireViewer } from '@/lib/auth/session'
import type { Quiz } from '@/lib/core/assessment/quiz-types'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { submitQuiz } from './actions'
import { PROBLEMS } from './problems'

type Props = {
  params: Promise<{ attemptId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const KEYS = [
  { keys: ['1–9', 'A–D'], does: 'Choose an option' },
  { keys: ['Enter'], does: 'Check the answer, then go on' },
  { keys: ['N'], does: 'Next question' },
  { keys: ['P'], does: 'Question before' },
  { keys: ['F'], does: 'Flag' },
  { keys: ['L'], does: 'Read aloud, or stop' },
]

const load = cache(async (attemptId: string) => {
  const viewer = await requireViewer(`/quiz/${attemptId}`)
  return z.uuid().safeParse(attemptId).success ? loadQuiz(viewer, attemptId, new Date()) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).attemptId)
  return { title: loaded && !loaded.submitted && !loaded.overdue ? loaded.quiz.setName : 'Quiz' }
}

export default async function QuizPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const loaded = await load(attemptId)
  if (!loaded) notFound()
  if (loaded.submitted) redirect(`/quiz/${attemptId}/results`)
  const { problem, q } = await searchParams
  if (loaded.overdue) redirect(`/quiz/${attemptId}/submit${problem === 'late' ? '?problem=late' : ''}`)
  return (
    <>
      <QuizScreen
        quiz={loaded.quiz}
        start={startAt(loaded.quiz, q)}
        formId={randomUUID()}
        handIn={submitQuiz}
        problem={(typeof problem === 'string' && PROBLEMS[problem]) || null}
      />
      <div className="mx-auto max-w-2xl px-6 pb-6 max-sm:hidden">
        <KeyHints hints={KEYS} />
      </div>
    </>
  )
}

/** The question that the address asks for, else the first without an answer. */
function startAt({ questions }: Quiz, q: string | string[] | undefined): number {
  const asked = typeof q === 'string' ? Number(q) : Number.NaN
  if (Number.isInteger(asked) && asked >= 1 && asked <= questions.length) return asked - 1
  return Math.max(
    0,
    questions.findIndex((question) => question.response === null),
  )
}
