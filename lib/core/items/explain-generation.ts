import { indexArticle } from '../facts/article-index'
import { collectFacts } from '../facts/find-facts'
import type { Fact } from '../facts/types'
import type { LanguageModel } from '../language/model/load-model'
import { runSteps } from '../language/steps'
import type { Analysis } from '../language/types'
import { makeReread } from './checks/reread'
import { makeDrafts } from './make-drafts'
import { selectItems } from './select-items'
import type { GenerateOptions, Item, ItemType } from './types'

export type ExplainedSentence = {
  start: number
  end: number
  text: string
  facts: Pick<Fact, 'id' | 'text'>[]
  /** Clauses that gave no fact, and why. */
  dropped: { words: string; reason: string }[]
  /** Items that passed every check; `chosen` are in the set. */
  items: { type: ItemType; stem: string; key: string; score: number; chosen: boolean }[]
  rejected: { type: ItemType | null; what: string; reason: string }[]
}
export type Explanation = { sentences: ExplainedSentence[]; tally: Record<string, number> }

/** Per sentence: the facts, what was made of them, and what rejected the rest; with a count of every reason. */
export function explainGeneration(analysis: Analysis, options: GenerateOptions, model: LanguageModel): Explanation {
  const index = indexArticle(analysis)
  const found = collectFacts(index)
  const dropped = found.rejected
  const made = runSteps(makeDrafts(index, found.facts, options.seed ?? 1))
  const facts = [...found.facts, ...made.whole, ...made.leaning.map(({ fact }) => fact)]
  const reread = makeReread(model, index, facts)
  const misread = [...reread(made.drafts)].map(([{ item, factId, sentence }, reason]) => ({
    ...{ sentence, factId, type: item.type, what: item.stem, reason },
  }))
  const rejected = [...made.rejected, ...misread]
  const drafts = selectItems(made.drafts, { ...options, all: true }, reread)
  const chosen = new Set<Item>(selectItems(drafts, options, reread).map((draft) => draft.item))
  const tally: Record<string, number> = {}
  for (const { reason } of [...dropped, ...rejected]) tally[reason] = (tally[reason] ?? 0) + 1
  const sentences = analysis.sentences
    .filter((sentence) => ['body', 'list'].includes(analysis.paragraphs[sentence.paragraph]?.kind ?? ''))
    .map(
      ({ index: at, start, end }): ExplainedSentence => ({
        start,
        end,
        text: analysis.raw.slice(start, end),
        facts: facts.filter((fact) => fact.sentence === at).map(({ id, text }) => ({ id, text })),
        dropped: dropped.filter((clause) => clause.sentence === at).map(({ words, reason }) => ({ words, reason })),
        items: drafts
          .filter((draft) => draft.sentence === at)
          .map(({ item }) => ({
            type: item.type,
            stem: item.stem,
            key: item.key.text,
            score: item.score,
            chosen: chosen.has(item),
          })),
        rejected: rejected
          .filter((one) => one.sentence === at)
          .map(({ type, what, reason }) => ({ type, what, reason })),
      }),
    )
  return { sentences, tally }
}

/** The explanation for reading on a terminal. */
export function formatExplanation({ sentences, tally }: Explanation): string {
  const blocks = sentences.map((sentence) =>
    [
      `[${sentence.start}–${sentence.end}] ${sentence.text.replace(/\s+/g, ' ')}`,
      ...sentence.facts.map((fact) => `  fact ${fact.id}: ${fact.text}`),
      ...sentence.dropped.map((clause) => `  no fact (${clause.reason}): ${clause.words.replace(/\s+/g, ' ')}`),
      ...sentence.items.map(
        (item) => `  ${item.chosen ? '+' : '·'} ${item.type} ${item.score}: ${item.stem} → ${item.key}`,
      ),
      ...sentence.rejected.map((one) => `  - ${one.type ?? 'fact'} (${one.reason}): ${one.what}`),
    ].join('\n'),
  )
  const counts = Object.entries(tally)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`)
  return `${blocks.join('\n\n')}\n\nReasons\n${counts.join('\n')}\n`
}
