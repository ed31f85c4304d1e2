import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { addressOf } from '@/app/address-of'
import { HeldNotice } from '@/components/article/held-notice'
import { MoreQuestions } from '@/components/set/more-questions'
import { PublishPanel } from '@/components/set/publish-panel'
import { RenameForm } from '@/components/set/rename-form'
import { SetPapers } from '@/components/set/set-papers'
import { SetQuestion } from '@/components/set/set-question'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { countUndecided } from '@/lib/features/attempts/count-undecided'
import { readSet } from '@/lib/features/sets/read-set'
import { addQuestions, dropSet, moveQuestion, nameSet, openOrCloseLink, publish, removeQuestion } from './actions'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/sets/${id}`)
  const set = z.uuid().safeParse(id).success ? await readSet(viewer, id) : null
  return set && { viewer, set }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id))?.set.name ?? 'Not found' }
}

export default async function SetPage({ params }: Props) {
  const found = await load((await params).id)
  if (!found) notFound()
  const { viewer, set } = found
  const { id, name, questions, others, articles } = set
  return (
    <Page
      title={name}
      lead={
        <p>
          {many(questions.length, 'question')}
          {articles.length > 0 && ' from '}
          {articles.map((article, at) => (
            <span key={article.id}>
              {at > 0 && ', '}
              <Link href={`/articles/${article.id}`} className="text-link underline underline-offset-3">
                {article.title}
              </Link>
            </span>
          ))}
        </p>
      }
    >
      {set.heldUntil && (
        <HeldNotice
          until={set.heldUntil}
          timeZone={viewer.timeZone}
          path={`/sets/${id}`}
          what="This set, with its link,"
        />
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-8 lg:order-2">
          <PublishPanel
            set={set}
            link={await addressOf(`/s/${set.slug}`)}
            publish={publish.bind(null, id)}
            share={openOrCloseLink.bind(null, id)}
          />
          <SetPapers setId={id} undecided={await countUndecided(viewer, id)} />
          <RenameForm name={name} rename={nameSet.bind(null, id)} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          {questions.length === 0 ? (
            <EmptyState title="No questions in this set">
              {others.length > 0
                ? 'Add some from below.'
                : 'Make a new set from an article, or accept more of its items.'}
            </EmptyState>
          ) : (
            <ol className="border-t border-rule">
              {questions.map(({ item }, at) => (
                <SetQuestion
                  key={item.id}
                  item={item}
                  number={at + 1}
                  last={at === questions.length - 1}
                  move={moveQuestion.bind(null, id, item.id)}
                  remove={removeQuestion.bind(null, id, item.id)}
                />
              ))}
            </ol>
          )}
          <MoreQuestions others={others} add={addQuestions.bind(null, id)} />
        </div>
      </div>
      <ConfirmForm
        trigger="Delete this set"
        confirmLabel="Delete for good"
        pendingLabel="Deleting"
        action={dropSet.bind(null, id)}
        question={
          <>
            <p>
              This deletes the set
              {set.attempts > 0 ? ` with ${many(set.attempts, 'attempt')} of ${many(set.students, 'student')}` : ''}
              {set.published ? ', and its link stops working' : ''}. It can’t be undone.
            </p>
            <p className="text-muted">Its items stay with their article, and flashcards with whoever learns them.</p>
          </>
        }
      />
    </Page>
  )
}

function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
