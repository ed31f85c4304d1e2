import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ItemStem } from '@/components/item/item-stem'
import { DecisionPanel } from '@/components/set/decision-panel'
import { TypedAnswerRows } from '@/components/set/typed-answer-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { listTypedAnswers } from '@/lib/features/attempts/list-typed-answers'
import { previewOverride } from '@/lib/features/attempts/override-verdict'
import { decideAnswer } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Typed answers' }

const AS = z.enum(['correct', 'incorrect', 'rules'])
const Asked = z.object({ item: z.uuid(), text: z.string().min(1).max(500), as: AS })
const Done = z.object({ item: z.uuid(), text: z.string().min(1).max(500), done: AS, changed: z.coerce.number() })

const SAID = { correct: 'counts as right', incorrect: 'counts as not right', rules: 'is judged by the rules again' }

export default async function AnswersPage({ params, searchParams }: Props) {
  const { id } = await params
  const viewer = await requireViewer(`/sets/${id}/answers`)
  const view = z.uuid().safeParse(id).success ? await listTypedAnswers(viewer, id) : null
  if (!view) notFound()
  const query = await searchParams
  const asked = Asked.safeParse(query).data
  const done = Done.safeParse(query).data
  const changes =
    asked && (await previewOverride(viewer, { setId: id, itemRevisionId: asked.item, text: asked.text, as: asked.as }))
  return (
    <Page
      measure="narrow"
      title="Typed answers"
      lead={
        <p>
          What students typed in{' '}
          <Link href={`/sets/${id}`} className="text-link underline underline-offset-3">
            {view.setName}
          </Link>
          . Your word stands above the rules, for everybody who typed the same.
        </p>
      }
    >
      {done && (
        <Notice tone="right" live>
          <p>
            “{done.text}” {SAID[done.done]}.{' '}
            {done.changed === 1 ? 'One answer changed.' : `${done.changed} answers changed.`}
          </p>
          {done.done !== 'rules' && (
            <form action={decideAnswer}>
              <input type="hidden" name="setId" value={id} />
              <input type="hidden" name="itemRevisionId" value={done.item} />
              <input type="hidden" name="text" value={done.text} />
              <SubmitButton variant="quiet" className="-ml-2" name="as" value="rules" pendingLabel="Taking back">
                Undo
              </SubmitButton>
            </form>
          )}
        </Notice>
      )}
      {view.questions.length === 0 ? (
        <EmptyState title="Nothing typed yet">
          Once somebody hands in a quiz with a question that is answered by typing, what they wrote stands here. What
          the rules can’t judge comes first, and you decide.
        </EmptyState>
      ) : (
        <ol className="grid divide-y divide-rule border-y border-rule">
          {view.questions.map(({ id: item, stem, key, accepted, answers }) => (
            <li key={item} className="grid gap-3 py-6">
              <h2 className="font-serif text-stem wrap-anywhere">
                <ItemStem stem={stem} />
              </h2>
              <p className="text-base text-muted">
                Right: <span className="font-semibold text-ink">{key.join('; ')}</span>
                {accepted.length > 0 && `, also ${accepted.slice(0, 6).join('; ')}`}
              </p>
              {asked?.item === item && changes && (
                <DecisionPanel
                  text={asked.text}
                  as={asked.as}
                  changes={changes}
                  fields={{ setId: id, itemRevisionId: item, text: asked.text, as: asked.as }}
                  decide={decideAnswer}
                  cancelHref={`/sets/${id}/answers`}
                />
              )}
              <TypedAnswerRows item={item} answers={answers} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}
