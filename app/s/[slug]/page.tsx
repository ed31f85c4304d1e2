import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TextField } from '@/components/ui/field'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentViewer } from '@/lib/auth/session'
import { readSharedSet } from '@/lib/features/attempts/read-shared-set'
import { startQuiz } from './actions'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => {
  const viewer = await currentViewer()
  const set = await readSharedSet(viewer, slug)
  return set && { viewer, set }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug)
  return { title: found?.set.name ?? 'Not found', robots: { index: false } }
}

export default async function SharePage({ params }: Props) {
  const { slug } = await params
  const found = await load(slug)
  if (!found) notFound()
  const { viewer, set } = found
  const questions = `${set.questions} question${set.questions === 1 ? '' : 's'}`
  return (
    <Page
      measure="narrow"
      title={set.name}
      lead={
        <p>
          {questions}, by {set.by}
        </p>
      }
    >
      <p className="max-w-measure">
        One question at a time. After each answer you see whether it is right, and the words of the article that prove
        it. Every answer is saved as you give it, so you can stop and come back.
      </p>
      <form action={startQuiz} className="grid max-w-md gap-5">
        <input type="hidden" name="slug" value={slug} />
        {viewer?.kind !== 'member' && (
          <TextField
            label="Your name"
            name="name"
            hint="Shown to whoever made the quiz. No account needed."
            defaultValue={viewer?.name ?? ''}
            required
            maxLength={80}
            autoComplete="name"
          />
        )}
        <div>
          <SubmitButton pendingLabel="Opening">
            {set.open ? `Go on: ${set.open.answered} of ${set.questions} answered` : `Start the ${questions}`}
          </SubmitButton>
        </div>
      </form>
    </Page>
  )
}
