import type { ArticleIndex } from '../../facts/article-index'
import { isRelativeTime } from '../../facts/relative-time'
import { pieceParts, statementParts, trimmings } from '../../facts/statement'
import type { Fact } from '../../facts/types'
import { type Part, type Wording, wordParts } from '../../facts/wording'
import type { Candidate } from '../candidates/candidate'
import { GAP } from '../types'

export type Statement = { text: string; wording: Wording }

const LONGEST = 26

/** The fact as a sentence that stands alone; with a candidate, `written` takes the place of its key. */
export function buildStatement(
  index: ArticleIndex,
  fact: Fact,
  candidate: Candidate | null,
  written: string,
): Statement | null {
  const { clause } = fact
  const relative = new Set(
    [...clause.fronted, ...clause.pieces].filter((piece) => isRelativeTime(index, clause, piece)),
  )
  for (const drop of trimmings(clause, relative, candidate?.piece ?? null)) {
    const swap = new Map(candidate ? [[candidate.piece, swapped(candidate, written)]] : [])
    const parts = statementParts(clause, drop, swap)
    const source: Part[] = clause.attribution
      ? [{ words: 'according to' }, ...pieceParts(clause, clause.attribution.speaker), { words: ',' }]
      : []
    const wording = wordParts(index, [...source, ...parts], {
      asked: written === GAP ? (candidate?.entity?.id ?? null) : null,
    })
    if (wording.problems.length > 0 || wording.text.split(' ').length > LONGEST) continue
    const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
    return { text: mendArticle(text.replace(/[.,;:]+$/, '')) + '.', wording }
  }
  return null
}

/** The candidate's phrase with other words for the key. */
function swapped(candidate: Candidate, written: string): Part[] {
  const { piece, fact, form, rest } = candidate
  const whole = candidate.kind === 'reason' || candidate.kind === 'purpose'
  const lead: Part[] =
    piece.preposition.length > 0 && !whole
      ? [{ sentence: fact.sentence, tokens: piece.preposition }]
      : piece.lead
        ? [{ words: piece.lead }]
        : []
  const kept = keptBeforeKey(candidate)
  const own = form === 'owner' ? `${written}'s` : written
  return [
    ...lead,
    ...(kept.length > 0 ? [{ sentence: fact.sentence, tokens: kept }] : []),
    { words: own },
    ...(rest.length > 0 ? [{ sentence: fact.sentence, tokens: rest }] : []),
  ]
}

/** Words of the focus that stand before the key itself and stay: "over" before "700", "a" before "$1.5 billion". */
function keptBeforeKey(candidate: Candidate): number[] {
  if (candidate.form !== 'quantity' || !candidate.numberStart) return []
  return candidate.focus.filter((at) => at < candidate.numberStart!)
}

/** "a" before a gap could be "an"; before a swapped word it follows its sound. */
function mendArticle(text: string): string {
  return text
    .replace(new RegExp(`\\b([Aa])n? (?=${GAP})`, 'g'), '$1(n) ')
    .replace(/\b([Aa]) (?=[aeiouAEIOU][a-z])(?!(one|use|uni|eu|US|UK)[a-z]*)/g, '$1n ')
}
