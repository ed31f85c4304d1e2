import type { Analysis } from '../language/types'
import { type ArticleIndex, indexArticle } from './article-index'
import type { Clause } from './clause'
import { clauseSpan, evidenceOf } from './evidence-span'
import { makeFact } from './make-fact'
import { quoteFacts } from './quote-facts'
import { roleClauses } from './role-facts'
import { splitClauses } from './split-clauses'
import type { Fact } from './types'

export type RejectedClause = { sentence: number; words: string; reason: string }
export type FoundFacts = { facts: Fact[]; rejected: RejectedClause[] }

/** Every assertion of the article, in its order, each with the words that make it. */
export function findFacts(analysis: Analysis): Fact[] {
  return collectFacts(indexArticle(analysis)).facts
}

/** The same with what was turned down, and why. */
export function collectFacts(index: ArticleIndex): FoundFacts {
  const found: FoundFacts = { facts: [], rejected: [] }
  // What a title or an apposition says of someone stands beside the clauses of its sentence.
  const roles = roleClauses(index)
  for (const tree of index.trees) {
    const { sentence } = tree
    const reject = (words: string, reason: string) => found.rejected.push({ sentence: sentence.index, words, reason })
    const paragraph = index.analysis.paragraphs[sentence.paragraph]
    if (paragraph?.kind !== 'body' && paragraph?.kind !== 'list') continue
    const words = index.analysis.raw.slice(sentence.start, sentence.end)
    if (!sentence.sound) {
      reject(words, 'not a sound sentence')
      continue
    }
    const clauses = [...splitClauses(tree), ...roles.filter((clause) => clause.sentence === sentence.index)]
    if (clauses.length === 0) reject(words, 'no clause with a subject and a finite verb')
    for (const clause of clauses) {
      const made = makeFact(index, clause, `f${found.facts.length + 1}`)
      if (typeof made === 'string') reject(clauseWords(index, clause), made)
      else found.facts.push(made)
    }
  }
  for (const fact of quoteFacts(index)) found.facts.push({ id: `f${found.facts.length + 1}`, ...fact })
  return found
}

const clauseWords = (index: ArticleIndex, clause: Clause) =>
  evidenceOf(index, clause.sentence, clauseSpan(clause)).exact
