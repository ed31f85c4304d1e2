import type { Metadata } from 'next'
import Link from 'next/link'
import { ListControls } from '@/components/article/list-controls'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { type ArticleSort, listArticles } from '@/lib/features/articles/list-articles'
import { readListQuery } from '../../list-query'

export const metadata: Metadata = { title: 'Articles' }

const SORTS: Record<ArticleSort, string> = { newest: 'Newest first', oldest: 'Oldest first', title: 'By title' }

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const viewer = await requireViewer('/articles')
  const { search, sort } = readListQuery(await searchParams, Object.keys(SORTS) as ArticleSort[])
  const articles = await listArticles(viewer, { search, sort })
  const add = (
    <ButtonLink href="/articles/new" variant="primary">
      Add an article
    </ButtonLink>
  )
  if (articles.length === 0 && search === '') {
    return (
      <Page title="Articles">
        <EmptyState title="No articles yet" action={add}>
          Paste a news article. Factdeck reads its facts and writes questions about them, each with the words that prove
          it.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Articles" actions={add}>
      <ListControls label="Search articles" search={search} sort={sort} sorts={SORTS} />
      {articles.length === 0 ? (
        <p className="text-muted">
          No article has “{search}” in its title or publisher.{' '}
          <Link href="/articles" className="text-link underline">
            Show all
          </Link>
        </p>
      ) : (
        <ul className="border-t border-rule">
          {articles.map(({ id, title, publisher, words, createdAt, items }) => (
            <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
              <div className="min-w-0">
                <Link
                  href={`/articles/${id}`}
                  className="font-serif text-stem font-semibold wrap-anywhere hover:underline hover:decoration-1 hover:underline-offset-4"
                >
                  {title}
                </Link>
                <p className="text-base text-muted">
                  {[publisher, `${words.toLocaleString('en')} words`].filter(Boolean).join(' · ')} · added{' '}
                  <time dateTime={createdAt.toISOString()}>
                    {createdAt.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: viewer.timeZone })}
                  </time>
                </p>
              </div>
              <p className="tabular self-center text-base sm:text-right">
                <strong>{items.accepted}</strong> accepted
                <span className="text-muted"> · {items.pending} to look at</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
