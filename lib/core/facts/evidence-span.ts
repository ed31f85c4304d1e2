import { type Evidence, quoteEvidence } from '../evidence'
import type { ArticleIndex } from './article-index'
import type { Clause } from './clause'
import type { TokenRange } from './types'

/** Half-open token range from the first to the last word of the clause. */
export function clauseSpan(clause: Clause): TokenRange {
  const all = [clause.subject, ...clause.fronted, ...clause.pieces].flatMap((piece) => piece.tokens)
  // Who says so is part of what is said.
  all.push(...(clause.attribution?.speaker.tokens ?? []))
  for (const word of clause.verbs) if (word.token !== null) all.push(word.token)
  return { from: Math.min(...all), to: Math.max(...all) + 1 }
}

export function evidenceOf(index: ArticleIndex, sentence: number, { from, to }: TokenRange): Evidence {
  const { tokens } = index.trees[sentence]!
  return quoteEvidence(index.analysis.raw, tokens[from]!.start, tokens[to - 1]!.end)
}
