import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AssignmentForm } from '@/components/class/assignment-form'
import { formValues } from '@/components/class/form-values'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { NO_DATES } from '@/lib/core/assessment/deadline'
import { PRESETS, type Rules } from '@/lib/core/assessment/rules'
import { listPublished } from '@/lib/features/classes/list-published'
import { readClass } from '@/lib/features/classes/read-class'
import { assign } from '../../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> }

export const metadata: Metadata = { title: 'Give a class questions' }

const KINDS: [Rules['mode'], string, string][] = [
  ['practice', 'Practice', 'Feedback after each answer, as often as they like.'],
  ['exam', 'Exam', 'Against the clock, once; results when it has closed.'],
]

export default async function AssignPage({ params, searchParams }: Props) {
  const { id } = await params
  const viewer = await requireViewer(`/classes/${id}/assign`)
  const taught = z.uuid().safeParse(id).success ? await readClass(viewer, id) : null
  if (!taught) notFound()
  const sets = await listPublished(viewer)
  const asked = await searchParams
  const mode = asked.kind === 'exam' ? 'exam' : 'practice'
  const chosen = sets.find(({ setVersionId }) => setVersionId === asked.set) ?? sets[0]
  if (!chosen)
    return (
      <Page title="Give the class questions" measure="narrow">
        <EmptyState
          title="No published set yet"
          action={
            <ButtonLink href="/sets" variant="primary">
              Go to your sets
            </ButtonLink>
          }
        >
          What a class gets is a published set. Make one from an article, publish it, and come back.
        </EmptyState>
      </Page>
    )
  return (
    <Page
      measure="narrow"
      title="Give the class questions"
      lead={
        <p>
          To{' '}
          <Link href={`/classes/${id}`} className="text-link underline underline-offset-3">
            {taught.name}
          </Link>
        </p>
      }
    >
      <nav aria-label="Kind" className="grid gap-3 sm:grid-cols-2">
        {KINDS.map(([kind, name, says]) => (
          <Link
            key={kind}
            href={`?kind=${kind}&set=${chosen.setVersionId}`}
            replace
            scroll={false}
            aria-current={kind === mode ? 'true' : undefined}
            className="grid content-start gap-1 rounded-md border border-edge bg-sheet px-4 py-3 hover:border-ink aria-[current]:border-link aria-[current]:outline-1 aria-[current]:outline-link"
          >
            <span className="font-semibold">
              {name}
              {kind === mode && <span className="font-normal text-muted"> (chosen)</span>}
            </span>
            <span className="text-base text-muted">{says}</span>
          </Link>
        ))}
      </nav>
      {mode === 'exam' && sets.some(({ isShared }) => isShared) && (
        <Notice>
          The share link of {sets.filter(({ isShared }) => isShared).length === 1 ? 'a set' : 'some sets'} below is
          open: whoever has it can practise the same questions beforehand. Close it on the page of the{' '}
          <Link href="/sets" className="text-link underline underline-offset-3">
            set
          </Link>
          .
        </Notice>
      )}
      <AssignmentForm
        key={mode}
        mode={mode}
        values={{ ...formValues(PRESETS[mode], NO_DATES, viewer.timeZone), setVersionId: chosen.setVersionId }}
        timeZone={viewer.timeZone}
        sets={sets}
        submitLabel={mode === 'exam' ? 'Give it as an exam' : 'Give it as practice'}
        action={assign.bind(null, id)}
      />
    </Page>
  )
}
