import type { Analysis } from '../language/types'
import { type ArticleIndex, indexArticle } from './article-index'
import { besideClauses } from './beside-facts'
import type { Clause } from './clause'
import { clauseSpan, evidenceOf } from './evidence-span'
import { findGarble } from './garbled'
import { makeFact } from './make-fact'
import { quoteFacts } from './quote-facts'
import { roleClauses } from './role-facts'
import { splitClauses } from './split-clauses'
import type { Tree } from './tree'
import type { Fact } from './types'
import { isBarePast } from './verb-group'

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
  const roles = [...roleClauses(index), ...besideClauses(index)]
  for (const tree of index.trees) {
    const { sentence } = tree
    const reject = (words: string, reason: string) => found.rejected.push({ sentence: sentence.index, words, reason })
    const paragraph = index.analysis.paragraphs[sentence.paragraph]
    if (paragraph?.kind !== 'body' && paragraph?.kind !== 'list') continue
    const words = index.analysis.raw.slice(sentence.start, sentence.end)
    if (!sentence.sound && !isMistagged(tree)) {
      reject(words, 'not a sound sentence')
      continue
    }
    if (tree.tokens.some((token) => token.text === '?' && !token.quoted)) {
      reject(words, 'a question')
      continue
    }
    let told = false
    const split = splitClauses(tree, (_, reason) => {
      told = true
      reject(words, reason)
    })
    const clauses = [...split, ...roles.filter((clause) => clause.sentence === sentence.index)]
    if (clauses.length === 0 && !told) reject(words, 'no clause with a subject and a finite verb')
    for (const clause of clauses) {
      const made = makeFact(index, clause, `f${found.facts.length + 1}`)
      if (typeof made === 'string') reject(clauseWords(index, clause), made)
      else found.facts.push(made)
    }
  }
  for (const fact of quoteFacts(index)) found.facts.push({ id: `f${found.facts.length + 1}`, ...fact })
  return found
}

/** Taken for unsound only because its past tense was tagged a participle: "The bank lent Norway …", "Ada confessed …". */
function isMistagged(tree: Tree): boolean {
  const { tokens } = tree
  const finite = tokens.filter((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos))
  const whole = tokens.length > 4 && /^[A-Z]/.test(tokens[0]!.text) && tokens.at(-1)!.text === '.'
  const mended = finite.every(
    (token) => token.head === -1 && tree.children[token.index]!.some((at) => tokens[at]!.deprel.startsWith('nsubj')),
  )
  return (
    mended &&
    whole &&
    tokens.some((token) => finite.includes(token) || isBarePast(tree, token.index)) &&
    findGarble(tree, 0, tokens.length) === null
  )
}

const clauseWords = (index: ArticleIndex, clause: Clause) =>
  evidenceOf(index, clause.sentence, clauseSpan(clause)).exact
