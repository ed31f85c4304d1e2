'use client'

import { useActionState } from 'react'
import { ButtonLink } from '../ui/button'
import { CopyLink } from '../ui/copy-link'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'

type State = { problem?: string; done?: string }
type Draft = {
  questions: readonly unknown[]
  published: { number: number; publishedAt: Date; questions: number } | null
  changed: boolean
  isShared: boolean
}

/** Publishing and the link: what stands, what would change, and the button that does it. */
export function PublishPanel({
  set: { questions, published, changed, isShared },
  link,
  publish,
  share,
}: {
  set: Draft
  link: string
  publish: (before: State) => Promise<State>
  share: (isShared: boolean) => Promise<void>
}) {
  const [{ problem, done }, submit] = useActionState(publish, {})
  const count = questions.length === 1 ? '1 question' : `${questions.length} questions`
  return (
    <section aria-labelledby="publish-title" className="grid gap-4 border-y border-rule py-5">
      <h2 id="publish-title" className="font-serif text-stem font-semibold">
        {published ? 'Published' : 'Not published yet'}
      </h2>
      {published && (
        <p className="text-muted">
          Version {published.number}, {published.questions === 1 ? '1 question' : `${published.questions} questions`},{' '}
          <time dateTime={published.publishedAt.toISOString()}>
            {published.publishedAt.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}
          </time>
          .{changed ? ' The questions here have changed since; who takes it still gets that version.' : ''}
        </p>
      )}
      {problem && (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      )}
      {(changed || !published) && questions.length > 0 && (
        <form action={submit}>
          <SubmitButton pendingLabel="Publishing">
            {published ? `Publish again, ${count}` : `Publish ${count}`}
          </SubmitButton>
        </form>
      )}
      {done && (
        <p role="status" className="text-right-answer">
          {done}
        </p>
      )}
      {published && (
        <>
          {isShared ? (
            <CopyLink label="Link to share" link={link}>
              <ButtonLink href={new URL(link).pathname} variant="quiet">
                Take it yourself
              </ButtonLink>
            </CopyLink>
          ) : (
            <p>The link is closed. Nobody can start it; begun attempts go on.</p>
          )}
          <form action={share.bind(null, !isShared)}>
            <SubmitButton variant="quiet" className="-ml-2" pendingLabel={isShared ? 'Closing' : 'Opening'}>
              {isShared ? 'Close the link' : 'Open the link'}
            </SubmitButton>
          </form>
        </>
      )}
    </section>
  )
}
