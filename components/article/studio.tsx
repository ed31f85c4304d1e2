'use client'

import { type FocusEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { Item } from '@/lib/core/items/types'
import { type Decision, ItemCard } from '../item/item-card'
import { type EditAction, ItemEditForm } from '../item/item-edit-form'
import { KeyHints } from '../ui/key-hints'
import { type ArticleLayout, ArticleText } from './article-text'
import { bringIntoView, bringMarkIntoView } from './bring-into-view'
import { PassageLegend } from './passage-legend'
import { StudioFoot } from './studio-foot'
import { StudioGroup } from './studio-group'
import { groupByDecision, STUDIO_GROUPS } from './studio-groups'
import { useDecisions } from './use-decisions'
import { useOpenForm } from './use-open-form'
import { STUDIO_HINTS, useStudioKeys } from './use-studio-keys'

export type StudioProps = {
  path: string
  raw: string
  layout: ArticleLayout
  items: readonly { item: Item; decision: Decision; revision: number }[]
  /** Item whose form is open when the page comes; for browsers without script, which ask for it by address. */
  editing: string | null
  decide: (form: FormData) => Promise<void>
  save: EditAction
  /** Makes a set of the accepted items. */
  makeSet: (form: FormData) => Promise<void>
  /** Above the article's text: where it is from. */
  source: ReactNode
}

/** The article and its items side by side; pointing at or focusing either marks the other. */
export function Studio({ path, raw, layout, items, editing, decide: record, save, makeSet, source }: StudioProps) {
  const article = useRef<HTMLDivElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const stored = useMemo(() => Object.fromEntries(items.map(({ item, decision }) => [item.id, decision])), [items])
  const { decisions, decide, undo, last, problem } = useDecisions(stored, record)
  // Cards stay where they were when the page came, so that none runs away from under the hand that decided it.
  const [groups] = useState(() => groupByDecision(items))
  const byId = useMemo(() => new Map(items.map((each) => [each.item.id, each])), [items])
  const marks = useMemo(
    () =>
      items.flatMap(({ item }) =>
        [item.evidence, ...item.moreEvidence].map(({ start, end }) => ({ id: item.id, start, end })),
      ),
    [items],
  )

  const { open, edit, leave, leaveUntouched } = useOpenForm(cards, (id) => byId.get(id)?.revision, editing)

  const fromCard = (id: string) => {
    setActive(id)
    bringMarkIntoView(article.current, id)
  }
  const focusCard = (id: string) => {
    const card = cards.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)
    card?.closest('details')?.setAttribute('open', '')
    card?.focus({ preventScroll: true })
    bringIntoView(card)
    fromCard(id)
  }
  const step = (by: 1 | -1) => {
    const order = STUDIO_GROUPS.flatMap((group) => groups[group]).filter((id) => isShown(cards.current, id))
    const next = active === null ? order[0] : order[order.indexOf(active) + by]
    if (next !== undefined) focusCard(next)
  }
  useStudioKeys({
    step,
    accept: () => active && decide(active, 'accepted'),
    reject: () => active && decide(active, 'rejected'),
    edit: () => active && edit(active),
    undo: () => {
      const id = undo()
      if (id) focusCard(id)
    },
    leave: leaveUntouched,
  })

  const pointAtCard = (event: PointerEvent | FocusEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-item]')?.dataset.item
    if (id && id !== active) fromCard(id)
  }
  const pointAtMark = (event: PointerEvent | FocusEvent) => {
    const target = event.target as HTMLElement
    const marked = target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? target.dataset.marks
    // Where several items rest on the same words, an accepted one speaks for them.
    const ids = marked?.split(' ') ?? []
    const id =
      ids.find((each) => decisions[each] === 'accepted') ?? ids.find((each) => decisions[each] === 'pending') ?? ids[0]
    if (!id || (active !== null && ids.includes(active))) return
    setActive(id)
    bringIntoView(cards.current?.querySelector(`[data-item="${id}"]`))
  }

  const card = (id: string) => {
    const each = byId.get(id)
    if (!each) return null
    if (open === id) {
      return <ItemEditForm key={id} {...each} save={save} backHref={path} onLeave={leave} />
    }
    return (
      <ItemCard
        key={id}
        item={each.item}
        decision={decisions[id] ?? each.decision}
        active={active === id}
        editHref={`${path}?edit=${id}#item-${id}`}
        onEdit={() => edit(id)}
        decide={record}
        onDecide={(decision) => decide(id, decision)}
      />
    )
  }
  const count = (decision: Decision) => items.filter(({ item }) => decisions[item.id] === decision).length

  return (
    <>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section
          aria-labelledby="items-title"
          ref={cards}
          onPointerOver={pointAtCard}
          onFocus={pointAtCard}
          className="grid min-w-0 content-start gap-4 lg:order-2"
        >
          <div className="flex flex-wrap items-center justify-between gap-4">
            <h2 id="items-title" className="font-serif text-stem font-semibold">
              Items
            </h2>
            <div className="flex items-center gap-4">
              <a href="#article" className="inline-flex min-h-11 items-center text-link hover:underline lg:hidden">
                To the article
              </a>
              <KeyHints hints={STUDIO_HINTS} />
            </div>
          </div>
          {STUDIO_GROUPS.map((group) => (
            <StudioGroup key={group} group={group} count={groups[group].length}>
              {groups[group].map(card)}
            </StudioGroup>
          ))}
        </section>
        <section
          id="article"
          aria-labelledby="article-title"
          className="min-w-0 lg:sticky lg:top-4 lg:order-1 lg:flex lg:max-h-[calc(100dvh-7rem)] lg:flex-col lg:self-start"
        >
          <h2 id="article-title" className="sr-only">
            Article
          </h2>
          {source}
          <section
            ref={article}
            onPointerOver={pointAtMark}
            onFocus={pointAtMark}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be within reach of the keyboard
            tabIndex={0}
            aria-label="Text of the article"
            className="relative mt-3 grid max-w-measure gap-4 overflow-y-auto py-2 font-serif leading-relaxed lg:pr-4"
          >
            <ArticleText raw={raw} layout={layout} marks={marks} active={active} />
          </section>
          <PassageLegend layout={layout} />
        </section>
      </div>
      <StudioFoot
        accepted={count('accepted')}
        pending={count('pending')}
        last={
          last &&
          `${last.to === 'pending' ? 'Taken back' : last.to === 'accepted' ? 'Accepted' : 'Rejected'}: ${byId.get(last.itemId)?.item.stem ?? ''}`
        }
        problem={problem}
        undo={() => {
          const id = undo()
          if (id) focusCard(id)
        }}
        makeSet={makeSet}
      />
    </>
  )
}

function isShown(container: HTMLElement | null, id: string): boolean {
  const card = container?.querySelector(`[data-item="${id}"]`)
  const closed = card?.closest('details:not([open])')
  return Boolean(card) && !closed
}
