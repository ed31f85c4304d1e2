import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { dateWords, many } from '@/components/class/date-words'
import { ReportTable } from '@/components/class/report-table'
import { RulesList } from '@/components/class/rules-list'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { describeRules } from '@/lib/core/assessment/describe-rules'
import { readReport } from '@/lib/features/classes/read-report'
import { judgeLate, takeBack } from '../../../actions'

type Props = {
  params: Promise<{ id: string; assignmentId: string }>
  searchParams: Promise<Record<string, unknown>>
}

const load = cache(async (id: string, assignmentId: string) => {
  const viewer = await requireViewer(`/classes/${id}/assignments/${assignmentId}`)
  const report = z.uuid().safeParse(assignmentId).success ? await readReport(viewer, assignmentId) : null
  return report?.classId === id ? { viewer, report } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, assignmentId } = await params
  return { title: (await load(id, assignmentId))?.report.setName ?? 'Not found' }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { id, assignmentId } = await params
  const found = await load(id, assignmentId)
  if (!found) notFound()
  const { viewer, report } = found
  const now = new Date()
  const inWords = (date: Date) => dateWords(date, viewer.timeZone, now)
  const page = `/classes/${id}/assignments/${assignmentId}`
  const byScore = (await searchParams).sort === 'score'
  const { rules, dates, rows, questions, setName, className } = report
  const taken = rows.filter(({ final }) => final !== null).length
  return (
    <Page
      title={setName}
      lead={
        <p>
          {rules.mode === 'exam' ? 'Exam' : 'Practice'} of {many(questions, 'question')} for{' '}
          <Link href={`/classes/${id}`} className="text-link underline underline-offset-3">
            {className}
          </Link>
          . {taken} of {many(rows.length, 'student')} handed in.
        </p>
      }
      actions={
        <>
          <ButtonLink href={`${page}/edit`}>Change dates and rules</ButtonLink>
          {/* A file, not a page: fetched by the browser itself. */}
          {taken > 0 && (
            <a href={`${page}/export`} download className="inline-flex min-h-11 items-center text-link underline">
              Download as CSV
            </a>
          )}
        </>
      }
    >
      {report.isShared && rules.mode === 'exam' && (
        <Notice>
          The share link of{' '}
          <Link href={`/sets/${report.setId}`} className="text-link underline underline-offset-3">
            this set
          </Link>{' '}
          is open: whoever has it can practise the same questions.
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start">
          {rows.length === 0 ? (
            <EmptyState title="Nobody is in the class yet">
              Show its code, or send its link. Who has joined stands here, with what they handed in.
            </EmptyState>
          ) : (
            <ReportTable {...{ report, inWords, byScore, page }} judgeLate={judgeLate.bind(null, page)} />
          )}
        </div>
        <aside className="grid content-start gap-3 border-y border-rule py-5">
          <h2 className="font-serif text-stem font-semibold">Its rules, as students read them</h2>
          <RulesList
            rules={describeRules(rules, dates, { extraTimePercent: 0, attemptsLeft: rules.attempts, inWords })}
          />
        </aside>
      </div>
      <ConfirmForm
        trigger="Take it back"
        confirmLabel="Take it back for good"
        pendingLabel="Taking it back"
        action={takeBack.bind(null, assignmentId)}
        question={
          <>
            <p>
              The class no longer has this {rules.mode === 'exam' ? 'exam' : 'practice'}, and everything handed in for
              it goes: the work of {many(taken, 'student')}. It can’t be undone.
            </p>
            <p className="text-muted">The set stays.</p>
          </>
        }
      />
    </Page>
  )
}
