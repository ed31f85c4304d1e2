import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { ArticleSource } from '@/components/article/article-source'
import { DeleteArticle } from '@/components/article/delete-article'
import { HeldNotice } from '@/components/article/held-notice'
import { Studio } from '@/components/article/studio'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { countArticleLoss } from '@/lib/features/articles/count-article-loss'
import { readArticle } from '@/lib/features/articles/read-article'
import { makeSetFrom } from '../../sets/make-set-from'
import { decideOnItem, dropArticle, saveItem } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ edit?: string | string[] }>
}

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/articles/${id}`)
  const article = z.uuid().safeParse(id).success ? await readArticle(viewer, id) : null
  return article && { viewer, article }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id))?.article.title ?? 'Not found' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const found = await load((await params).id)
  if (!found) notFound()
  const { viewer, article } = found
  const { id, title, items, sets, heldUntil } = article
  const { edit } = await searchParams
  const editing = items.find(({ item }) => item.id === edit)?.item.id ?? null
  const path = `/articles/${id}`
  const loss = await countArticleLoss(viewer, id)
  return (
    <Page title={title}>
      {heldUntil && <HeldNotice until={heldUntil} timeZone={viewer.timeZone} path={path} what="This article" />}
      {sets.length > 0 && (
        <p>
          {sets.length === 1 ? 'Set' : 'Sets'} with its questions:{' '}
          {sets.map((set, at) => (
            <span key={set.id}>
              {at > 0 && ', '}
              <Link href={`/sets/${set.id}`} className="text-link underline underline-offset-3">
                {set.name}
              </Link>
            </span>
          ))}
        </p>
      )}
      {items.length === 0 && (
        <Notice>
          No question could be made that would be fair: every one needs a clear fact and words that prove it. The text
          below says why each sentence was left alone.
        </Notice>
      )}
      <Studio
        path={path}
        raw={article.raw}
        layout={article.layout}
        items={items}
        editing={editing}
        decide={decideOnItem.bind(null, id)}
        save={saveItem.bind(null, id)}
        makeSet={makeSetFrom.bind(null, id)}
        source={<ArticleSource {...article} />}
      />
      {loss && <DeleteArticle loss={loss} action={dropArticle.bind(null, id)} />}
    </Page>
  )
}
