import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { dateWords, pointWords } from '@/components/class/date-words'
import { ResultCard } from '@/components/quiz/result-card'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { readStudentResults } from '@/lib/features/attempts/read-results'

type Props = { params: Promise<{ id: string; assignmentId: string; attemptId: string }> }

export const metadata: Metadata = { title: 'A student’s answers' }

/** What one student of the teacher's class answered, question by question in the order they saw. */
export default async function StudentAttemptPage({ params }: Props) {
  const { id, assignmentId, attemptId } = await params
  const report = `/classes/${id}/assignments/${assignmentId}`
  const viewer = await requireViewer(`${report}/attempts/${attemptId}`)
  const found = z.uuid().safeParse(attemptId).success ? await readStudentResults(viewer, attemptId) : null
  if (found?.results.assignmentId !== assignmentId || found.classId !== id) notFound()
  const { student, results } = found
  return (
    <Page
      measure="narrow"
      title={student}
      lead={
        <p>
          {pointWords(results.score ?? 0)} of {pointWords(results.maxScore)} in{' '}
          <Link href={report} className="text-link underline underline-offset-3">
            {results.setName}
          </Link>
          , handed in {dateWords(results.submittedAt, viewer.timeZone, new Date())}
          {results.handedInByTime && ', when time was up'}
        </p>
      }
    >
      <ol className="grid divide-y divide-rule border-y border-rule">
        {results.questions.map((question) => (
          <li key={question.id} className="break-inside-avoid py-6">
            <ResultCard question={question} whose="student" />
          </li>
        ))}
      </ol>
    </Page>
  )
}
