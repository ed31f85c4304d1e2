import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import { statementParts } from '../../facts/statement'
import { trimmings } from '../../facts/trimmings'
import type { Fact } from '../../facts/types'
import { SAYING } from '../../facts/word-lists'
import { wordParts } from '../../facts/wording'
import type { Draft } from '../draft'
import { setDraft } from './set-draft'

const FEWEST = 3
const MOST = 5
const LONGEST = 16

type Step = { text: string; iso: string; fact: Fact }

/** Three to five events with dates of their own, each a year or a full date, told without the date. */
export function orderEvents(index: ArticleIndex, facts: readonly Fact[]): Draft[] {
  const steps: Step[] = []
  for (const fact of facts) {
    const step = stepOf(index, fact)
    if (step && !steps.some((other) => tied(other.iso, step.iso) || other.fact.sentence === fact.sentence))
      steps.push(step)
  }
  if (steps.length < FEWEST) return []
  const best = [...steps].sort((a, b) => b.fact.confidence - a.fact.confidence).slice(0, MOST)
  const ordered = best.sort((a, b) => (a.iso < b.iso ? -1 : 1))
  const texts = ordered.map(({ text }) => text)
  return [
    setDraft(index, {
      type: 'ordering',
      stem: 'Put these events in the order in which they happened, earliest first.',
      key: { text: texts.join(' → '), texts },
      options: [],
      facts: ordered.map(({ fact }) => fact),
      wh: 'order',
      kind: 'steps',
      why: `The article dates them: ${ordered.map(({ text, iso }) => `${text} (${iso})`).join('; ')}.`,
    }),
  ]
}

/** A year and a day of that year can't be told apart. */
const tied = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)

function stepOf(index: ArticleIndex, fact: Fact): Step | null {
  const { clause } = fact
  if (fact.modality !== 'asserted' || fact.polarity !== 'affirmed' || clause.kind === 'role' || fact.confidence < 0.6)
    return null
  // States last; only what happened has its place in an order.
  if (clause.verbs[clause.finite]!.xpos !== 'VBD' || clause.copular || SAYING.has(fact.relation)) return null
  if (clause.verbs.some((word) => word.kind === 'adverb')) return null
  const pieces = [...clause.fronted, ...clause.pieces]
  const dated = pieces.filter((piece) => dateOf(index, fact, piece) !== null)
  if (dated.length !== 1) return null
  const iso = dateOf(index, fact, dated[0]!)!
  for (const { clause: trimmed, drop } of trimmings(index, clause, dated[0]!)) {
    const wording = wordParts(index, statementParts(trimmed, new Set([...drop, dated[0]!])))
    if (wording.problems.length > 0 || wording.vague > 0 || wording.named.size === 0) continue
    if (wording.text.split(' ').length > LONGEST || /\b\d{4}\b/.test(wording.text)) continue
    const text = wording.text.replace(/[.,;:]+$/, '')
    if (/\b(?:likewise|respectively|followed suit|also|too)\b/i.test(text)) continue
    return { text: text.charAt(0).toUpperCase() + text.slice(1), iso, fact }
  }
  return null
}

/** The phrase's own date, "on" or "in" it: "since" and "until" tell no point in time. */
function dateOf(index: ArticleIndex, fact: Fact, piece: Piece): string | null {
  if (piece.role !== 'time' && piece.role !== 'oblique') return null
  const tree = index.trees[fact.sentence]!
  const preposition = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  if (!/^(on|in|)$/.test(preposition)) return null
  const body = piece.tokens.slice(piece.preposition.length)
  const date = index.dates[fact.sentence]!.find((d) => d.tokens.from === body[0] && d.tokens.to === body.at(-1)! + 1)
  return date && /^\d{4}(-\d\d-\d\d)?$/.test(date.iso ?? '') ? date.iso : null
}
