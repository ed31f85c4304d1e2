import type { ArticleIndex } from './article-index'
import { pastMonth } from './relative-time'
import type { Tree } from './tree'

/** "on Tuesday struck", "yesterday": a day told from the day of writing, apart from the rest, which reads well without. */
export function setDayApart(index: ArticleIndex, tree: Tree, tokens: number[]): { day: number[]; rest: number[] } {
  const none = { day: [], rest: tokens }
  const days = index.dates[tree.sentence.index]!.filter(({ relative }) => relative)
  const [date] = days
  if (!date || days.length > 1 || pastMonth(index, tree.sentence.index, date) !== null) return none
  const before = tree.tokens[date.tokens.from - 1]
  const led = /^on$/i.test(before?.text ?? '')
  const from = led ? date.tokens.from - 1 : date.tokens.from
  const day = tokens.filter((at) => at >= from && at < date.tokens.to)
  const next = tree.tokens[date.tokens.to]
  const own = tree.tokens[from - 1]
  // "late on Sunday", "as early as Monday"
  const within = /^(?:late|later|early|earlier|soon|shortly)$/i.test(own?.text ?? '')
  const noun = within || /^(?:DET|ADJ|ADP|NUM)$/.test(own?.upos ?? '') || next?.xpos === 'POS'
  // "to last until midday tomorrow": the day of something other than what the sentence tells.
  const inner = tree.tokens
    .slice(date.tokens.from, date.tokens.to)
    .find(({ head }) => head < date.tokens.from || head >= date.tokens.to)
  const told = tree.tokens[inner?.head ?? -1]
  // "This week saw a referendum": who saw it.
  const leads = !led && from === tokens[0] && /^(?:VERB|AUX)$/.test(next?.upos ?? '')
  if (leads || (inner && /^nsubj/.test(inner.deprel))) return none
  const main = told?.head === -1 || (told?.deprel === 'conj' && tree.tokens[told.head]?.head === -1)
  // "on Thursday and after"
  const joined = tree.tokens.some(
    ({ deprel, head, index: at }) => /^(?:cc|conj)$/.test(deprel) && day.includes(head) && !day.includes(at),
  )
  if (day.length !== date.tokens.to - from || noun || joined || /^(?:NOUN|PROPN|NUM)$/.test(next?.upos ?? ''))
    return none
  const after = tokens.filter((at) => at >= date.tokens.to)
  // "On Tuesday, the council …": its comma goes with it.
  const rest = tokens
    .filter((at) => at < from)
    .concat(tree.tokens[after[0] ?? -1]?.text === ',' ? after.slice(1) : after)
  const known = /^\d{4}-\d\d-\d\d$/.test(date.iso ?? '')
  // "on Monday", of no known week: the rest is as true without.
  if (!known && led) return { day: [], rest }
  if (!main) return none
  if (known) return { day, rest }
  // "last week" says nothing to a later reader; but "which might take place [this summer]" says nothing without.
  const held = tree.tokens[from - 1]
  return held?.upos === 'VERB' || held?.text === 'place' ? none : { day: [], rest }
}
