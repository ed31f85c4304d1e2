import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { listArticles } from '@/lib/features/articles/list-articles'
import { makeSetFrom } from '../make-set-from'

export const metadata: Metadata = { title: 'Make a set' }

type Props = { searchParams: Promise<{ article?: string | string[]; none?: string }> }

export default async function NewSetPage({ searchParams }: Props) {
  const viewer = await requireViewer('/sets/new')
  const { article: wanted, none } = await searchParams
  const articles = await listArticles(viewer, { search: '', sort: 'newest' })
  const offered = articles.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
  if (offered.length === 0) {
    return (
      <Page title="Make a set" measure="narrow">
        <EmptyState
          title="A set begins with an article"
          action={
            <ButtonLink href="/articles/new" variant="primary">
              Add an article
            </ButtonLink>
          }
        >
          Paste one, look over its items, and make a set of those you accept.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title="Make a set"
      lead="Which article should it ask about? You can choose among its questions next."
      measure="narrow"
    >
      {none !== undefined && (
        <Notice tone="wrong">No item of that article is accepted yet. Accept at least one, then make the set.</Notice>
      )}
      <ul className="border-t border-rule">
        {offered.map(({ id, title, items }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-4"
          >
            <p className="min-w-0 flex-1 basis-72 font-serif text-xl leading-snug font-semibold wrap-anywhere">
              {title}
            </p>
            {items.accepted > 0 ? (
              <form action={makeSetFrom.bind(null, id)}>
                <SubmitButton variant={id === wanted ? 'primary' : 'secondary'} pendingLabel="Making the set">
                  Make a set from {items.accepted} <span className="sr-only">of {title}</span>
                </SubmitButton>
              </form>
            ) : (
              <ButtonLink href={`/articles/${id}`}>Look over its items</ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
