import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AssignmentForm } from '@/components/class/assignment-form'
import { formValues } from '@/components/class/form-values'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { readReport } from '@/lib/features/classes/read-report'
import { changeRules } from '../../../../actions'

type Props = { params: Promise<{ id: string; assignmentId: string }> }

export const metadata: Metadata = { title: 'Dates and rules' }

export default async function EditAssignmentPage({ params }: Props) {
  const { id, assignmentId } = await params
  const page = `/classes/${id}/assignments/${assignmentId}`
  const viewer = await requireViewer(`${page}/edit`)
  const report = z.uuid().safeParse(assignmentId).success ? await readReport(viewer, assignmentId) : null
  if (!report || report.classId !== id) notFound()
  const { rules, dates, setVersionId, timeZone } = { ...report, timeZone: viewer.timeZone }
  const begun = report.rows.some(({ attempts }) => attempts.length > 0)
  return (
    <Page
      measure="narrow"
      title="Dates and rules"
      lead={
        <p>
          Of{' '}
          <Link href={page} className="text-link underline underline-offset-3">
            {report.setName}
          </Link>
          , {rules.mode === 'exam' ? 'an exam' : 'practice'} for {report.className}
        </p>
      }
    >
      {begun && (
        <Notice>
          Some have begun. They keep the time, attempts and order they began under; new dates and what may be seen apply
          to everybody at once.
        </Notice>
      )}
      <AssignmentForm
        mode={rules.mode}
        values={{ ...formValues(rules, dates, timeZone), setVersionId }}
        timeZone={timeZone}
        sets={null}
        submitLabel="Save dates and rules"
        action={changeRules.bind(null, { classId: id, assignmentId })}
      />
    </Page>
  )
}
