import { inflect } from '../language/lemma/inflect'
import type { Token } from '../language/types'
import type { VerbWord } from './clause'
import { isParticipleDeed, isParticiplePassive } from './participle-grounds'
import { baseRelation, childrenBy, type Tree } from './tree'
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
  const words: VerbWord[] = sharedAuxiliaries(tree, head)
  for (const child of [...tree.children[head]!, head].sort((a, b) => a - b)) {
    const token = tree.tokens[child]!
    const word = (kind: VerbWord['kind']) => words.push(wordOf(token, main, kind))
    if (child === end && isBarePast(tree, head)) words.push({ ...wordOf(token, main, 'main'), xpos: 'VBD' })
    else if (child === end && isBarePresent(tree, head)) words.push({ ...wordOf(token, main, 'main'), xpos: 'VBP' })
    else if (child === end) word(copula === undefined ? 'main' : 'copula')
    else if (/^(aux|cop)/.test(token.deprel) && child < end) word('auxiliary')
    else if (token.deprel === 'mark' && token.text === 'to' && words.length > 0 && child < end) word('adverb')
    else if (token.deprel === 'advmod' && isNegation(token) && child < head) word('negation')
    else if (token.deprel === 'compound:prt' && child === head + 1) word('particle')
    else if (isNoLonger(tree, token) && child < end)
      for (const at of [child - 1, child]) words.push(wordOf(tree.tokens[at]!, main, 'adverb'))
    else if (token.deprel === 'advmod' && isInside(tree, head, child, end) && !LINKING.has(token.text.toLowerCase()))
      word('adverb')
  }
  const finite = words.findIndex((word) => /^(MD|VBD|VBZ|VBP)$/.test(word.xpos) && word.kind !== 'adverb')
  if (finite < 0) return asFinite(tree, main, words, end)
  return { verbs: words, finite, last: end }
}

/** "…, designed by X" → "was designed", "…, beating Y" → "beat": a participle with what makes a clause of it. */
function asFinite(tree: Tree, main: Token, words: VerbWord[], last: number) {
  if (isParticiplePassive(tree, main)) {
    const plural = /S$/.test(tree.tokens[main.head]!.xpos)
    const text = plural ? 'were' : 'was'
    return {
      verbs: [{ text, lemma: 'be', xpos: 'VBD', token: null, kind: 'auxiliary' as const }, ...words],
      finite: 0,
      last,
    }
  }
  const at = words.findIndex((word) => word.token === main.index)
  if (at < 0 || !isParticipleDeed(tree, main)) return null
  if (main.xpos === 'VBN') {
    const subject = childrenBy(tree, main.head, 'nsubj')[0]
    const plural = subject !== undefined && /S$/.test(tree.tokens[subject]!.xpos)
    const be = { text: plural ? 'were' : 'was', lemma: 'be', xpos: 'VBD', token: null, kind: 'auxiliary' as const }
    return { verbs: [be, ...words.filter((word) => word.kind !== 'auxiliary')], finite: 0, last }
  }
  const past: VerbWord = { ...words[at]!, text: inflect(main.lemma, 'VBD'), xpos: 'VBD' }
  return { verbs: words.with(at, past), finite: at, last }
}

const wordOf = (token: Token, main: Token, kind: VerbWord['kind']): VerbWord => ({
  text: expand(token, main),
  lemma: token.lemma,
  xpos: token.xpos,
  token: token.index,
  kind,
})

/** A participle with a subject of its own and no auxiliary is a past tense with the wrong tag. */
export function isBarePast(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  if (token.xpos !== 'VBN' || !/^(root|ccomp|conj|parataxis)$/.test(baseRelation(token))) return false
  return (
    childrenBy(tree, head, 'nsubj').some((child) => child < head) &&
    childrenBy(tree, head, 'aux', 'cop').length === 0 &&
    !turnsPresent(tree, head) &&
    inflect(token.lemma, 'VBD') === token.text.toLowerCase()
  )
}

/** "Storms classified as strong are named": a present that hangs on the participle is the verb of the sentence. */
const turnsPresent = (tree: Tree, head: number) =>
  childrenBy(tree, head, 'advcl').some(
    (at) => at > head && childrenBy(tree, at, 'aux', 'cop').some((aux) => /^VB[PZ]$/.test(tree.tokens[aux]!.xpos)),
  )

/** "Stars rotate": a base form with a plural subject, no auxiliary and no "to" is a present tense with the wrong tag. */
function isBarePresent(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  if (token.xpos !== 'VB' || !/^(root|ccomp|conj|parataxis)$/.test(baseRelation(token))) return false
  const subject = childrenBy(tree, head, 'nsubj').find((child) => child < head)
  return (
    subject !== undefined && /S$/.test(tree.tokens[subject]!.xpos) && childrenBy(tree, head, 'aux', 'cop').length === 0
  )
}

/** "was rescued and flown": auxiliaries of the first verb that the second one shares; none after a denial. */
function sharedAuxiliaries(tree: Tree, head: number): VerbWord[] {
  const token = tree.tokens[head]!
  const first = tree.tokens[token.head]
  if (baseRelation(token) !== 'conj' || !first || !/^(VB|VBN|VBG)$/.test(token.xpos) || first.xpos !== token.xpos)
    return []
  const own = tree.children[head]!.map((child) => tree.tokens[child]!)
  if (own.some((child) => /^(nsubj|aux|cop|mark)/.test(child.deprel) && child.index < head)) return []
  if (tree.children[first.index]!.some((child) => isNegation(tree.tokens[child]!))) return []
  return tree.children[first.index]!.filter(
    (child) => child < first.index && tree.tokens[child]!.deprel.startsWith('aux'),
  ).map((child) => ({ ...wordOf(tree.tokens[child]!, first, 'auxiliary'), token: null }))
}

/** "no longer holds" */
const isNoLonger = (tree: Tree, { index, deprel, text }: Token) =>
  deprel === 'advmod' && /^longer$/i.test(text) && /^no$/i.test(tree.tokens[index - 1]?.text ?? '')

export const isNegation = (token: Token) => /^(not|n't|never)$/i.test(token.text)

/** A single adverb between the subject and the main verb: "has repeatedly spoken". */
function isInside(tree: Tree, head: number, child: number, end: number): boolean {
  if (tree.children[child]!.length > 0 || child > end) return false
  // "had relatively recently been": goes with the adverb that goes.
  const next = tree.tokens[child + 1]!
  if (next.upos === 'ADV' && LINKING.has(next.text.toLowerCase())) return false
  const subject = childrenBy(tree, head, 'nsubj', 'csubj')[0]
  const relativeHead = tree.tokens[head]!.deprel === 'conj' ? tree.tokens[head]!.head : -1
  return subject !== undefined ? child > subject : child > relativeHead
}
