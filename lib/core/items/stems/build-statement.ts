import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import { statementParts } from '../../facts/statement'
import { isDatable, type Trimming, trimmings } from '../../facts/trimmings'
import type { Fact } from '../../facts/types'
import type { Part, Said, Wording } from '../../facts/wording-state'
import type { Candidate } from '../candidates/candidate'
import { GAP } from '../types'
import { namesSomething, wordAnchored } from './anchor'
import { lowerInside } from './question'

export type Statement = { text: string; wording: Wording }

const LONGEST = 26
/** What the article's own sentence may have: it reads more easily than what was made of it. */
const LONGEST_WHOLE = 32
/** Words that a statement takes where it can. */
const PLEASANT = 20
/** A statement with fewer words says too little. */
const THIN = 10

/** The fact as a sentence that stands alone; with a candidate, `written` takes the place of its key. */
export function buildStatement(
  index: ArticleIndex,
  fact: Fact,
  candidate: Candidate | null,
  written: string,
  without: ReadonlySet<Piece> = new Set(),
  before: Said | null = null,
): Statement | null {
  const keep = candidate?.piece ?? null
  const plain = tryTrimmings(index, fact, candidate, written, trimmings(index, fact.clause, keep, without), before)
  const thin = !plain || words(plain) < THIN || !isClear(plain, candidate)
  const dated =
    thin && isDatable(index, fact.clause)
      ? tryTrimmings(index, fact, candidate, written, trimmings(index, fact.clause, keep, without, true), before)
      : null
  const wording = dated ?? plain
  return wording ? { text: endStatement(wording.text, candidate, written), wording } : null
}

function tryTrimmings(
  index: ArticleIndex,
  fact: Fact,
  candidate: Candidate | null,
  written: string,
  ways: Trimming[],
  before: Said | null,
): Wording | null {
  const tries: Wording[] = []
  for (const { clause, drop } of ways) {
    const swap = new Map(candidate ? [[candidate.piece, swapped(candidate, written)]] : [])
    const parts = statementParts(clause, drop, swap)
    const asked = written === GAP ? (candidate?.entity?.id ?? null) : null
    const options = { asked, before, verbatim: fact.clause.kind === 'whole' }
    const wording = wordAnchored(index, fact, candidate, parts, options)
    if (wording.problems.length > 0) continue
    tries.push(wording)
    if (words(wording) <= PLEASANT && isClear(wording, candidate)) break
  }
  const fits = tries.filter((wording) => words(wording) <= (fact.clause.kind === 'whole' ? LONGEST_WHOLE : LONGEST))
  const clear = fits.filter((wording) => isClear(wording, candidate))
  return clear.find((one) => words(one) <= PLEASANT) ?? clear[0] ?? fits[0] ?? null
}

const words = (wording: Wording) => wording.text.split(' ').length

const isClear = (wording: Wording, candidate: Candidate | null) =>
  wording.vague === 0 && namesSomething(wording, candidate)

/** An opening that only comments: "Most notably, …". */
const FLOURISH =
  /^(?:most |more )?(?:notably|importantly|interestingly|significantly|surprisingly|unsurprisingly|ultimately|essentially|basically|overall|specifically|remarkably|famously|ironically|unfortunately|fortunately|sadly), /i

function endStatement(wording: string, candidate: Candidate | null, written: string): string {
  const plain = lowerInside(wording)
    .replace(FLOURISH, '')
    .replace(/\b(is|are|was|were|has|have|had) also\b/, '$1')
  const text = plain.charAt(0).toUpperCase() + plain.slice(1)
  const owned = written === '' || /s$/.test(written) ? text : text.replaceAll(`${written}' `, `${written}'s `)
  const whole = owned.replace(/[,;:]+$/, '').replace(/([^.])\.$/, '$1')
  // A gap at either end of a quotation stands right beside its mark.
  const closed = whole
    .replace(/_____ (["”](?=[.,;:?!]|$))/g, '_____$1')
    .replace(/(\p{L}) (["”])$/u, '$1$2')
    .replace(/(^| )" _____/g, '$1"_____')
    .replace(/([$€£¥]) _____/g, '$1_____')
  return `${candidate ? mendArticle(closed, written) : closed}${/\.["']?$/.test(whole) ? '' : '.'}`
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
  if (candidate.form === 'inner')
    return candidate.piece.tokens.filter((at) => at < candidate.focus[0]! && !candidate.piece.preposition.includes(at))
  if (candidate.form !== 'quantity' || !candidate.numberStart) return []
  return candidate.focus.filter((at) => at < candidate.numberStart!)
}

/** "a" before a gap could be "an"; before a swapped word it follows its sound. */
function mendArticle(text: string, written: string): string {
  const at = text.indexOf(written)
  const before = /\b([Aa])n? $/.exec(text.slice(0, at))
  if (at < 0 || !before) return text
  const vowel = /^[aeio]|^u(?!ni|se|sa|ta|k|\.|S)/i.test(written) || /^(8|11\b|18\b)/.test(written)
  const article = written === GAP ? `${before[1]}(n)` : vowel ? `${before[1]}n` : before[1]!
  return `${text.slice(0, before.index)}${article} ${text.slice(at)}`
}
