'use client'

import { type FocusEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import type { Item } from '@/lib/core/items/types'
import { ItemAnswer } from '../item/item-answer'
import { ItemEvidence } from '../item/item-evidence'
import { ItemStem } from '../item/item-stem'
import { TYPE_NAMES } from '../item/item-words'
import { type ArticleLayout, ArticleText } from './article-text'
import { bringMarkIntoView } from './bring-into-view'

/** An article and a few of its questions: pointing at or focusing a question lights up the words that prove it, and the other way round. */
export function Sample({
  title,
  raw,
  layout,
  items,
  source,
}: {
  title: string
  raw: string
  layout: ArticleLayout
  items: readonly Item[]
  source: ReactNode
}) {
  const article = useRef<HTMLElement>(null)
  const [active, setActive] = useState<string | null>(items[0]?.id ?? null)
  const marks = items.map(({ id, evidence: { start, end } }) => ({ id, start, end }))
  const light = (id: string) => {
    setActive(id)
    bringMarkIntoView(article.current, id)
  }
  const fromMark = (event: PointerEvent | FocusEvent) => {
    const target = event.target as HTMLElement
    const id = (target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? target.dataset.marks)?.split(' ')[0]
    if (id) setActive(id)
  }
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <div className="min-w-0">
        <h3 className="font-serif text-heading font-semibold text-balance">{title}</h3>
        {source}
        <section
          ref={article}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be within reach of the keyboard
          tabIndex={0}
          aria-label="Text of the demo article"
          onPointerOver={fromMark}
          onFocus={fromMark}
          className="relative mt-4 grid max-h-[34rem] gap-4 overflow-y-auto border-y border-rule py-4 pr-4 font-serif leading-relaxed"
        >
          <ArticleText raw={raw} layout={layout} marks={marks} active={active} target="sample-" tinted={false} />
        </section>
      </div>
      <ol className="grid content-start">
        {items.map((item) => (
          <li
            key={item.id}
            id={`sample-${item.id}`}
            onPointerEnter={() => light(item.id)}
            onFocus={() => light(item.id)}
            className={`grid scroll-my-24 gap-2 border-l-3 py-4 pl-5 ${active === item.id ? 'border-link' : 'border-rule'}`}
          >
            <p className="text-base text-muted">{TYPE_NAMES[item.type]}</p>
            <h4 className="font-serif text-xl leading-snug font-semibold text-pretty">
              <ItemStem stem={item.stem} />
            </h4>
            <details>
              <summary className="inline-flex min-h-11 items-center text-link hover:underline">
                The answer and its proof
              </summary>
              <div className="grid gap-3 pb-2">
                <ItemAnswer item={item} />
                <ItemEvidence evidence={[item.evidence]} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </div>
  )
}
