import type { Metadata } from 'next'
import Link from 'next/link'
import { ListControls } from '@/components/article/list-controls'
import { NameForm } from '@/components/class/name-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { type ClassSort, listClasses } from '@/lib/features/classes/list-classes'
import { listJoined } from '@/lib/features/classes/list-joined'
import { readListQuery } from '../../list-query'
import { addClass } from '../actions'

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

function ClassTable({ classes }: { classes: Listed }) {
  return (
    <table className="w-full border-t border-rule text-left">
      <caption className="sr-only">Your classes</caption>
      <thead className="text-base text-muted">
        <tr className="border-b border-rule">
          <th scope="col" className="py-2 font-normal">
            Name
          </th>
          <th scope="col" className="py-2 font-normal max-sm:hidden">
            Code
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Students
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal max-sm:hidden">
            Assignments
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id, name, joinCode, students, assignments }) => (
          <tr key={id} className="border-b border-rule align-baseline">
            <td className="py-3 pr-4">
              <Link
                href={`/classes/${id}`}
                className="font-serif text-xl leading-snug font-semibold wrap-anywhere hover:underline hover:decoration-1 hover:underline-offset-4"
              >
                {name}
              </Link>
            </td>
            <td className="py-3 tracking-wider text-muted max-sm:hidden">{joinCode}</td>
            <td className="py-3 text-right">{students}</td>
            <td className="py-3 text-right max-sm:hidden">{assignments}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
