import type { ArticleIndex } from './article-index'
import type { Piece, PieceRole } from './clause'
import { evidenceOf } from './evidence-span'
import type { Fact } from './types'
import { setDayApart } from './whole-day'
import { isSubordinate, isTied, unfit } from './whole-fitness'
import { FINITE, finiteOf, type Unit } from './whole-units'
import { wordsToTell } from './whole-words'
import { wordParts } from './wording'
import type { Said } from './wording-state'

/** Words and marks; `after` what makes it clear fewer will do. */
const LENGTH = { least: 7, after: 5, most: 37 }
const POINTING =
  /^(?:That|This|Those|These) [a-z]+|\bof the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:had|was|were|have|has|did|is|are)\b/

/**
 * A sentence as the article has it, whole, with names in full, days as dates and without what is in brackets: what no
 * clause was cut from can't be cut wrongly. A string says why the sentence can't be told so.
 */
export function wholeFact(index: ArticleIndex, unit: Unit, id: string, before: Said | null): Fact | string {
  const { sentence, from, to } = unit
  const tree = index.trees[sentence]!
  const reason = unfit(index, tree, unit)
  if (reason) return reason
  const tokens = wordsToTell(tree, unit)
  if (tokens.length < (before ? LENGTH.after : LENGTH.least)) return 'stem too short'
  if (tokens.length > LENGTH.most) return 'stem too long'
  const told = tokens.map((at) => tree.tokens[at]!)
  if (!told.some((token) => FINITE.test(token.xpos))) return 'no finite verb'
  // "; though her time did not count": half of what the part before says.
  if (isTied(told) || (from > 0 && isSubordinate(told))) return 'tied to the sentence before'
  const { day, rest } = setDayApart(index, tree, tokens)
  const parts = day.length > 0 ? [{ sentence, tokens: day }, { words: ',' }] : []
  const wording = wordParts(index, [...parts, { sentence, tokens: rest }], { before, verbatim: true })
  if (wording.problems.length > 0) return wording.problems[0]!
  const head = tree.tokens.findIndex((token, at) => at >= from && at < to && (token.head < from || token.head >= to))
  const finite = finiteOf(tree, head)
  const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  // "but that office stands vacant", "none of the twelve had …"
  if (!before?.adjacent && POINTING.test(text)) return 'unresolved reference'
  const common = { polarity: 'affirmed', modality: 'asserted' } as const
  return {
    id,
    text,
    evidence: evidenceOf(index, sentence, { from, to }),
    sentence,
    subject: null,
    relation: tree.tokens[head]?.lemma ?? 'be',
    object: null,
    time: null,
    place: null,
    quantities: index.values[sentence]!.filter(({ value }) => value.tokens.from >= from && value.tokens.to <= to).map(
      ({ index: at }) => at,
    ),
    attribution: null,
    perishable: /^VB[ZP]$/.test(finite?.xpos ?? ''),
    confidence: SURENESS,
    ...common,
    clause: {
      sentence,
      head,
      kind: 'whole',
      // The day of the news is told first, and only where little else says which event is meant.
      fronted: day.length > 0 ? [piece('time', day.at(-1)!, day)] : [],
      subject: piece('content', -1, rest),
      verbs: [],
      finite: 0,
      pieces: [],
      copular: false,
      passive: false,
      attribution: null,
      confidence: SURENESS,
      ...common,
    },
  }
}

const piece = (role: PieceRole, head: number, tokens: number[]): Piece => ({
  ...{ role, head, tokens, preposition: [], lead: '', optional: false },
})

/** Nothing hangs on the tree here. */
const SURENESS = 0.85
