import type { Metadata } from 'next'
import Link from 'next/link'
import { ListControls } from '@/components/article/list-controls'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ListRow, ListTable } from '@/components/ui/list-table'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { listSets, type SetSort } from '@/lib/features/sets/list-sets'
import { readListQuery } from '../../list-query'

export const metadata: Metadata = { title: 'Sets' }

const SORTS: Record<SetSort, string> = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name' }

const COLUMNS = [
  { title: 'Name' },
  { title: 'Questions', look: 'text-right' },
  { title: 'Attempts', look: 'pl-6 text-right max-sm:hidden' },
  { title: 'Published', look: 'pl-8 max-sm:hidden' },
]

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
        <ListTable caption="Your sets" columns={COLUMNS}>
          {sets.map(({ id, name, questions, attempts, version, isShared }) => (
            <ListRow key={id} href={`/sets/${id}`} name={name} below={state(version, isShared)}>
              <td className="py-3 text-right">{questions}</td>
              <td className="py-3 pl-6 text-right max-sm:hidden">{attempts}</td>
              <td className="py-3 pl-8 whitespace-nowrap text-muted max-sm:hidden">{state(version, isShared)}</td>
            </ListRow>
          ))}
        </ListTable>
      )}
    </Page>
  )
}

function state(version: number | null, isShared: boolean): string {
  if (version === null) return 'draft'
  return isShared ? `version ${version}, link open` : `version ${version}, link closed`
}
