import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { AttemptsTaken } from '@/components/class/attempts-taken'
import { dateWords, many, pointWords } from '@/components/class/date-words'
import { RulesList } from '@/components/class/rules-list'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { closesAt } from '@/lib/core/assessment/deadline'
import { describeRules } from '@/lib/core/assessment/describe-rules'
import type { AssignedWork } from '@/lib/features/attempts/assigned-work'
import { readAssigned } from '@/lib/features/attempts/read-assigned'
import { startAssignment } from './actions'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/assignments/${id}`)
  const now = new Date()
  const work = z.uuid().safeParse(id).success ? await readAssigned(viewer, id, now) : null
  return work && { viewer, work, now }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id))?.work.setName ?? 'Not found' }
}

export default async function AssignmentPage({ params }: Props) {
  const found = await load((await params).id)
  if (!found) notFound()
  const { viewer, work, now } = found
  const { id, setName, className, teacher, questions, rules, dates, open, done, final, mayStart } = work
  const inWords = (date: Date) => dateWords(date, viewer.timeZone, now)
  const { extraTimePercent, attemptsLeft } = work
  return (
    <Page
      measure="narrow"
      title={setName}
      lead={
        <p>
          {rules.mode === 'exam' ? 'An exam' : 'Practice'} of {many(questions, 'question')} for {className}, by{' '}
          {teacher}
        </p>
      }
    >
      {final && (
        <p>
          <strong className="text-stem font-semibold tabular">
            {pointWords(final.score)} of {pointWords(final.maxScore)}
          </strong>{' '}
          {done.length > 1 && `from ${many(done.length, 'attempt')}`}
        </p>
      )}
      {!open && !mayStart.ok && <Notice>{whyNot(work, inWords)}</Notice>}
      <section className="grid gap-4 border-y border-rule py-5">
        <h2 className="font-serif text-stem font-semibold">{open || mayStart.ok ? 'Before you start' : 'Its rules'}</h2>
        <RulesList rules={describeRules(rules, dates, { extraTimePercent, attemptsLeft, inWords })} />
      </section>
      {(open || mayStart.ok) && (
        <form action={startAssignment.bind(null, id)} className="grid justify-items-start gap-2">
          <SubmitButton pendingLabel="Opening">{startLabel(work)}</SubmitButton>
          {open?.deadlineAt && !open.overdue && (
            <p className="text-muted">The clock is running: time is up {inWords(open.deadlineAt)}.</p>
          )}
          {!open && rules.timeLimitMinutes !== null && <p className="text-muted">The clock starts at once.</p>}
        </form>
      )}
      <AttemptsTaken done={done} inWords={inWords} />
    </Page>
  )
}

function startLabel({ open, questions, rules, done }: AssignedWork): string {
  if (open?.overdue) return 'Time is up: hand in what is saved'
  if (open) return `Go on: ${open.answered} of ${questions} answered`
  if (done.length > 0) return 'Take it again'
  return rules.mode === 'exam' ? 'Start the exam' : `Start the ${many(questions, 'question')}`
}

function whyNot({ mayStart, dates, rules, done }: AssignedWork, inWords: (date: Date) => string): string {
  if (mayStart.ok) return ''
  const closes = closesAt(rules.late, dates)
  if (mayStart.reason === 'not-yet') return `It opens ${dates.opensAt ? inWords(dates.opensAt) : 'later'}.`
  if (mayStart.reason === 'closed')
    return `It closed${closes ? ` ${inWords(closes)}` : ''}.${done.length === 0 ? ' You handed nothing in; your teacher can open it again.' : ''}`
  return done.length === 1 ? 'You have handed it in.' : `You have taken all ${done.length} attempts.`
}
