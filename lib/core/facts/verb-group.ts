import type { Token } from '../language/types'
import type { VerbWord } from './clause'
import { childrenBy, type Tree } from './tree'
import { LINKING } from './word-lists'

const EXPANDED: Record<string, string> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "n't": 'not',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  na: 'to',
}

/** "'s" is "is" or "has", "'d" is "had" or "would": the next verb tells. */
function expand(token: Token, main: Token): string {
  const text = token.text.toLowerCase()
  if (text === "'s") return token.lemma === 'have' || (main.xpos === 'VBN' && token.deprel === 'aux') ? 'has' : 'is'
  if (text === "'d") return token.xpos === 'MD' ? 'would' : 'had'
  return EXPANDED[text] ?? text
}

/**
 * The words of the verb group of predicate `head`, auxiliaries first, without linking adverbs;
 * null without a finite verb. A nominal or adjectival predicate has its copula for main verb.
 */
export function verbGroup(tree: Tree, head: number): { verbs: VerbWord[]; finite: number; last: number } | null {
  const main = tree.tokens[head]!
  // "is to decide": what looks like a copula before an infinitive is an auxiliary.
  const copula = main.xpos === 'VB' ? undefined : childrenBy(tree, head, 'cop')[0]
  const end = copula ?? head
  const words: VerbWord[] = []
  for (const child of [...tree.children[head]!, head].sort((a, b) => a - b)) {
    const token = tree.tokens[child]!
    const word = (kind: VerbWord['kind']) => words.push(wordOf(token, main, kind))
    if (child === end && isBarePast(tree, head)) words.push({ ...wordOf(token, main, 'main'), xpos: 'VBD' })
    else if (child === end) word(copula === undefined ? 'main' : 'copula')
    else if (/^(aux|cop)/.test(token.deprel) && child < end) word('auxiliary')
    else if (token.deprel === 'mark' && token.text === 'to' && words.length > 0 && child < end) word('adverb')
    else if (token.deprel === 'advmod' && isNegation(token) && child < head) word('negation')
    else if (token.deprel === 'compound:prt' && child === head + 1) word('particle')
    else if (token.deprel === 'advmod' && isInside(tree, head, child, end) && !LINKING.has(token.text.toLowerCase()))
      word('adverb')
  }
  const finite = words.findIndex((word) => /^(MD|VBD|VBZ|VBP)$/.test(word.xpos) && word.kind !== 'adverb')
  if (finite < 0) return null
  return { verbs: words, finite, last: end }
}

const wordOf = (token: Token, main: Token, kind: VerbWord['kind']): VerbWord => ({
  text: expand(token, main),
  lemma: token.lemma,
  xpos: token.xpos,
  token: token.index,
  kind,
})

/** A participle with a subject of its own and no auxiliary is a past tense with the wrong tag, at the root. */
export function isBarePast(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  if (token.xpos !== 'VBN' || token.head !== -1) return false
  return (
    childrenBy(tree, head, 'nsubj').some((child) => child < head && tree.tokens[child]!.deprel === 'nsubj') &&
    childrenBy(tree, head, 'aux', 'cop').length === 0
  )
}

export const isNegation = (token: Token) => /^(not|n't|never)$/i.test(token.text)

/** A single adverb between the subject and the main verb: "has repeatedly spoken". */
function isInside(tree: Tree, head: number, child: number, end: number): boolean {
  if (tree.children[child]!.length > 0 || child > end) return false
  const subject = childrenBy(tree, head, 'nsubj', 'csubj')[0]
  const relativeHead = tree.tokens[head]!.deprel === 'conj' ? tree.tokens[head]!.head : -1
  return subject !== undefined ? child > subject : child > relativeHead
}
