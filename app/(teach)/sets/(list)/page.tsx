import type { Metadata } from 'next'
import Link from 'next/link'
import { ListControls } from '@/components/article/list-controls'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { listSets, type SetSort } from '@/lib/features/sets/list-sets'
import { readListQuery } from '../../list-query'

export const metadata: Metadata = { title: 'Sets' }

const SORTS: Record<SetSort, string> = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name' }

export default async function SetsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const viewer = await requireViewer('/sets')
  const { search, sort } = readListQuery(await searchParams, Object.keys(SORTS) as SetSort[])
  const sets = await listSets(viewer, { search, sort })
  const make = (
    <ButtonLink href="/sets/new" variant="primary">
      Make a set
    </ButtonLink>
  )
  if (sets.length === 0 && search === '') {
    return (
      <Page title="Sets">
        <EmptyState title="No sets yet" action={make}>
          A set is the questions you choose from an article. Publish it, and anyone with its link can take it.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Sets" actions={make}>
      <ListControls label="Search sets" search={search} sort={sort} sorts={SORTS} />
      {sets.length === 0 ? (
        <p className="text-muted">
          No set has “{search}” in its name.{' '}
          <Link href="/sets" className="text-link underline">
            Show all
          </Link>
        </p>
      ) : (
        <table className="w-full border-t border-rule text-left">
          <caption className="sr-only">Your sets</caption>
          <thead className="text-base text-muted">
            <tr className="border-b border-rule">
              <th scope="col" className="py-2 font-normal">
                Name
              </th>
              <th scope="col" className="py-2 text-right font-normal">
                Questions
              </th>
              <th scope="col" className="hidden py-2 pl-6 text-right font-normal sm:table-cell">
                Attempts
              </th>
              <th scope="col" className="hidden py-2 pl-8 font-normal sm:table-cell">
                Published
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ id, name, questions, attempts, version, isShared }) => (
              <tr key={id} className="border-b border-rule align-baseline">
                <td className="py-3 pr-4">
                  <Link
                    href={`/sets/${id}`}
                    className="font-serif text-xl leading-snug font-semibold wrap-anywhere hover:underline hover:decoration-1 hover:underline-offset-4"
                  >
                    {name}
                  </Link>
                  <span className="block text-base text-muted sm:hidden">{state(version, isShared)}</span>
                </td>
                <td className="py-3 text-right">{questions}</td>
                <td className="hidden py-3 pl-6 text-right sm:table-cell">{attempts}</td>
                <td className="hidden py-3 pl-8 whitespace-nowrap text-muted sm:table-cell">
                  {state(version, isShared)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

function state(version: number | null, isShared: boolean): string {
  if (version === null) return 'draft'
  return isShared ? `version ${version}, link open` : `version ${version}, link closed`
}
