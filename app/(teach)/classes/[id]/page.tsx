import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { addressOf } from '@/app/address-of'
import { dateWords, many } from '@/components/class/date-words'
import { JoinPanel } from '@/components/class/join-panel'
import { NameForm } from '@/components/class/name-form'
import { StudentRow } from '@/components/class/student-row'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { EmptyState } from '@/components/ui/empty-state'
import { ListRow, ListTable } from '@/components/ui/list-table'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { closesAt } from '@/lib/core/assessment/deadline'
import { type GivenAssignment, readClass, type TaughtClass } from '@/lib/features/classes/read-class'
import { dropClass, giveExtraTime, letIn, nameClass, newCode, takeOut } from '../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> }

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/classes/${id}`)
  const taught = z.uuid().safeParse(id).success ? await readClass(viewer, id) : null
  return taught && { viewer, taught }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id))?.taught.name ?? 'Not found' }
}

export default async function ClassPage({ params, searchParams }: Props) {
  const found = await load((await params).id)
  if (!found) notFound()
  const { viewer, taught } = found
  const { id, name, students, assignments, joinCode } = taught
  const { removed } = await searchParams
  const justRemoved = taught.removed.find(({ userId }) => userId === removed)
  const now = new Date()
  const inWords = (date: Date) => dateWords(date, viewer.timeZone, now)
  return (
    <Page
      title={name}
      lead={
        <p>
          {many(students.length, 'student')}, {many(assignments.length, 'assignment')}
        </p>
      }
      actions={
        <ButtonLink href={`/classes/${id}/assign`} variant="primary">
          Give it questions
        </ButtonLink>
      }
    >
      {justRemoved && (
        <Notice live>
          <form action={letIn.bind(null, id)} className="flex flex-wrap items-center gap-x-3">
            <input type="hidden" name="userId" value={justRemoved.userId} />
            <span>
              {justRemoved.name} is out of the class. What they handed in is kept; with the code they could come back.
            </span>
            <SubmitButton variant="quiet" className="-ml-2" pendingLabel="Undoing">
              Undo
            </SubmitButton>
          </form>
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-8 lg:order-2">
          <JoinPanel
            joinCode={joinCode}
            link={await addressOf(`/join/${joinCode}`)}
            site={(await addressOf('/join')).replace(/^https?:\/\//, '')}
            newCode={newCode.bind(null, id)}
          />
        </div>
        <div className="grid min-w-0 content-start gap-10">
          <section className="grid gap-3">
            <h2 className="font-serif text-heading font-semibold">Assignments</h2>
            {assignments.length === 0 ? (
              <EmptyState
                title="Nothing given yet"
                action={<ButtonLink href={`/classes/${id}/assign`}>Give it questions</ButtonLink>}
              >
                Give this class a published set, as practice or as an exam, with the dates it is open.
              </EmptyState>
            ) : (
              <AssignmentTable {...{ assignments, inWords, now }} classId={id} students={students.length} />
            )}
          </section>
          <section className="grid gap-3">
            <h2 className="font-serif text-heading font-semibold">People</h2>
            <People {...{ taught, inWords }} />
          </section>
        </div>
      </div>
      <div className="grid gap-6 border-t border-rule pt-6">
        <div className="max-w-md">
          <NameForm
            name={name}
            label="Name of the class"
            submitLabel="Save the name"
            pendingLabel="Saving"
            variant="secondary"
            action={nameClass.bind(null, id)}
          />
        </div>
        <ConfirmForm
          trigger="Delete this class"
          confirmLabel="Delete for good"
          pendingLabel="Deleting"
          action={dropClass.bind(null, id)}
          question={
            <>
              <p>
                This deletes the class with {many(assignments.length, 'assignment')} and everything that{' '}
                {many(students.length, 'student')} handed in for {assignments.length === 1 ? 'it' : 'them'}. It can’t be
                undone.
              </p>
              <p className="text-muted">Your sets stay, and so do the students’ own accounts and cards.</p>
            </>
          }
        />
      </div>
    </Page>
  )
}

type Assignments = {
  classId: string
  students: number
  assignments: GivenAssignment[]
  inWords: (date: Date) => string
  now: Date
}

const COLUMNS = [
  { title: 'Questions' },
  { title: 'Kind', look: 'max-sm:hidden' },
  { title: 'When', look: 'max-sm:hidden' },
  { title: 'Handed in', look: 'pl-2 text-right whitespace-nowrap' },
]

function AssignmentTable({ classId, students, assignments, inWords, now }: Assignments) {
  return (
    <ListTable caption="What this class was given, the newest first" columns={COLUMNS}>
      {assignments.map(({ id, setName, rules, dates, handedIn }) => {
        const kind = rules.mode === 'exam' ? 'exam' : 'practice'
        const when = whenWords(dates, closesAt(rules.late, dates), inWords, now)
        return (
          <ListRow key={id} href={`/classes/${classId}/assignments/${id}`} name={setName} below={`${kind}, ${when}`}>
            <td className="py-3 pr-4 max-sm:hidden">{kind}</td>
            <td className="py-3 pr-4 text-muted max-sm:hidden">{when}</td>
            <td className="py-3 text-right whitespace-nowrap">
              {handedIn} of {students}
            </td>
          </ListRow>
        )
      })}
    </ListTable>
  )
}

function whenWords(
  { opensAt, dueAt }: GivenAssignment['dates'],
  closes: Date | null,
  inWords: (date: Date) => string,
  now: Date,
): string {
  if (closes && now >= closes) return `closed ${inWords(closes)}`
  if (opensAt && now < opensAt) return `opens ${inWords(opensAt)}`
  if (dueAt) return `due ${inWords(dueAt)}`
  return closes ? `closes ${inWords(closes)}` : 'open'
}

function People({ taught, inWords }: { taught: TaughtClass; inWords: (date: Date) => string }) {
  const { id, students, removed } = taught
  if (students.length === 0 && removed.length === 0)
    return (
      <EmptyState title="Nobody has joined yet">
        Show the code, or send the link: whoever has it joins with a name, and stands here.
      </EmptyState>
    )
  return (
    <>
      <ul className="border-t border-rule">
        {students.map((student) => (
          <StudentRow
            key={student.userId}
            student={student}
            joined={inWords(student.joinedAt)}
            giveExtraTime={giveExtraTime.bind(null, id, student.userId)}
            takeOut={takeOut.bind(null, id)}
          />
        ))}
      </ul>
      {removed.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-link hover:underline">
            {many(removed.length, 'person').replace('persons', 'people')} taken out
          </summary>
          <ul className="border-t border-rule">
            {removed.map(({ userId, name }) => (
              <li key={userId} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule">
                <span className="wrap-anywhere">{name}</span>
                <form action={letIn.bind(null, id)}>
                  <input type="hidden" name="userId" value={userId} />
                  <SubmitButton variant="quiet" pendingLabel="Letting in">
                    Let in again<span className="sr-only">: {name}</span>
                  </SubmitButton>
                </form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
