import { type Evidence, quoteEvidence } from '../evidence'
import type { ArticleIndex } from './article-index'
import type { Clause } from './clause'
import type { TokenRange } from './types'

/** Half-open token range from the first to the last word of the clause. */
export function clauseSpan(clause: Clause): TokenRange {
  const all = [clause.subject, ...clause.fronted, ...clause.pieces].flatMap((piece) => piece.tokens)
  // Who says so is part of what is said.
  if (clause.attribution && (clause.attribution.sentence ?? clause.sentence) === clause.sentence)
    all.push(...clause.attribution.speaker.tokens)
  for (const word of clause.verbs) if (word.token !== null) all.push(word.token)
  return { from: Math.min(...all), to: Math.max(...all) + 1 }
}

export function evidenceOf(index: ArticleIndex, sentence: number, { from, to }: TokenRange): Evidence {
  const { tokens } = index.trees[sentence]!
  return quoteEvidence(index.analysis.raw, tokens[from]!.start, tokens[to - 1]!.end)
}

/** The words that make a clause, with the name of whoever says it elsewhere and the quotation mark that opens it. */
export function clauseEvidence(index: ArticleIndex, clause: Clause): Evidence {
  const { from, to } = clauseSpan(clause)
  const { tokens } = index.trees[clause.sentence]!
  const { raw } = index.analysis
  const { attribution } = clause
  const elsewhere = attribution?.sentence === undefined ? null : index.trees[attribution.sentence]!.tokens
  const named = elsewhere ? attribution!.speaker.tokens.map((at) => elsewhere[at]!) : []
  let start = Math.min(tokens[from]!.start, ...named.map((token) => token.start))
  const end = Math.max(tokens[to - 1]!.end, ...named.map((token) => token.end))
  const open = (raw.slice(start, end).match(/[“”"]/g)?.length ?? 0) % 2 === 1
  if (open && /[“”"]/.test(raw[start - 1] ?? '')) start -= 1
  return quoteEvidence(raw, start, end)
}
