import type { Metadata } from 'next'
import Link from 'next/link'
import { ListControls } from '@/components/article/list-controls'
import { NameForm } from '@/components/class/name-form'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { EmptyState } from '@/components/ui/empty-state'
import { ListRow, ListTable } from '@/components/ui/list-table'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { type ClassSort, listClasses } from '@/lib/features/classes/list-classes'
import { listJoined } from '@/lib/features/classes/list-joined'
import { readListQuery } from '../../list-query'
import { addClass, leave } from '../actions'

export const metadata: Metadata = { title: 'Classes' }

const SORTS: Record<ClassSort, string> = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name' }

export default async function ClassesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const viewer = await requireViewer('/classes')
  const { search, sort } = readListQuery(await searchParams, Object.keys(SORTS) as ClassSort[])
  const [classes, joined] = await Promise.all([listClasses(viewer, { search, sort }), listJoined(viewer)])
  const none = classes.length === 0 && search === ''
  return (
    <Page
      title="Classes"
      actions={
        <ButtonLink href="/join" variant="secondary">
          Join a class
        </ButtonLink>
      }
    >
      {none ? (
        <EmptyState title="No class of yours yet">
          A class is the people you give questions to. Make one, tell them its code, and they join with a name: no
          account needed. Then give it a set with dates and rules, and see who has taken it with which score.
        </EmptyState>
      ) : (
        <>
          <ListControls label="Search classes" search={search} sort={sort} sorts={SORTS} />
          {classes.length === 0 ? (
            <p className="text-muted">
              No class has “{search}” in its name.{' '}
              <Link href="/classes" className="text-link underline">
                Show all
              </Link>
            </p>
          ) : (
            <ClassTable classes={classes} />
          )}
        </>
      )}
      {viewer.kind === 'member' ? (
        <section className="max-w-md">
          <NameForm
            label={none ? 'Name of the class' : 'Make another class'}
            hint="As its students call it: “History, Tuesdays”."
            submitLabel="Make the class"
            pendingLabel="Making"
            variant={none ? 'primary' : 'secondary'}
            action={addClass}
          />
        </section>
      ) : (
        <p>
          <Link href="/sign-up?next=/classes" className="text-link underline underline-offset-3">
            Sign up
          </Link>{' '}
          to make a class of your own: a guest’s would be gone tomorrow.
        </p>
      )}
      {joined.length > 0 && (
        <section className="grid gap-3">
          <h2 className="font-serif text-stem font-semibold">Classes you are in</h2>
          <ul className="border-t border-rule">
            {joined.map(({ id, name, teacher, displayName }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-3">
                <span className="wrap-anywhere">{name}</span>
                <span className="text-base text-muted">
                  by {teacher}; you are {displayName}
                </span>
                <div className="basis-full">
                  <ConfirmForm
                    trigger={`Leave ${name}`}
                    confirmLabel="Leave the class"
                    pendingLabel="Leaving"
                    action={leave}
                    question="You no longer get what it is given. Your teacher keeps what you handed in, and the class’s code lets you back in."
                  >
                    <input type="hidden" name="classId" value={id} />
                  </ConfirmForm>
                </div>
              </li>
            ))}
          </ul>
          <p className="text-muted">
            What they were given is on your{' '}
            <Link href="/home" className="text-link underline underline-offset-3">
              home page
            </Link>
            .
          </p>
        </section>
      )}
    </Page>
  )
}

type Listed = Awaited<ReturnType<typeof listClasses>>

const COLUMNS = [
  { title: 'Name' },
  { title: 'Code', look: 'max-sm:hidden' },
  { title: 'Students', look: 'text-right' },
  { title: 'Assignments', look: 'pl-4 text-right max-sm:hidden' },
]

function ClassTable({ classes }: { classes: Listed }) {
  return (
    <ListTable caption="Your classes" columns={COLUMNS}>
      {classes.map(({ id, name, joinCode, students, assignments }) => (
        <ListRow key={id} href={`/classes/${id}`} name={name}>
          <td className="py-3 tracking-wider text-muted max-sm:hidden">{joinCode}</td>
          <td className="py-3 text-right">{students}</td>
          <td className="py-3 text-right max-sm:hidden">{assignments}</td>
        </ListRow>
      ))}
    </ListTable>
  )
}
