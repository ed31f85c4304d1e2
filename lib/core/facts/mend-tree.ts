import { inflect } from '../language/lemma/inflect'
import type { Sentence, Token } from '../language/types'
import { subtreeOf } from './tree'

/** What a mended arc is trusted with: its place is plain, but the parser saw it otherwise. */
const MENDED = 0.65
/** An arc below this probability was the least bad of many. */
const NO_ARC = 0.12
const NOMINAL = /^(NOUN|PROPN)$/
const FINITE = /^(VBD|VBZ|VBP|MD)$/

/**
 * Mistakes of the parser that the order of words shows: a subject hung on the time before it, a sentence headed by its
 * subject, a name or phrase between subject and verb hung on the verb. Gives the same sentence where there is none.
 */
export function mendSentence(sentence: Sentence): Sentence {
  let { tokens } = sentence
  for (const mend of [verbForHead, subjectForAuxiliary, subjectFromTime, partsOfSubject, infinitiveForSubject])
    tokens = mend(tokens)
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens }
}

type Change = Partial<Pick<Token, 'head' | 'deprel' | 'xpos' | 'upos' | 'lemma' | 'confidence'>>

const change = (tokens: Token[], changes: ReadonlyMap<number, Change>): Token[] =>
  tokens.map((token) => {
    const own = changes.get(token.index)
    return own ? { ...token, ...own } : token
  })

const childrenOf = (tokens: Token[], head: number) => tokens.filter((token) => token.head === head)
const hasSubject = (tokens: Token[], head: number) =>
  childrenOf(tokens, head).some((child) => /^(nsubj|csubj|expl)/.test(child.deprel))
const hasFinite = (tokens: Token[], head: number) =>
  FINITE.test(tokens[head]!.xpos) ||
  childrenOf(tokens, head).some((child) => /^(aux|cop)/.test(child.deprel) && FINITE.test(child.xpos))
const subjectLabel = (tokens: Token[], verb: number) =>
  childrenOf(tokens, verb).some((child) => child.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'

/** "Ada/root travelled/acl to Oslo": a finite verb with no subject of its own right after the noun that heads the sentence. */
function verbForHead(tokens: Token[]): Token[] {
  const root = tokens.find((token) => token.head === -1)
  if (!root || !NOMINAL.test(root.upos) || hasFinite(tokens, root.index)) return tokens
  const verb = childrenOf(tokens, root.index).find(
    (child) =>
      child.index > root.index &&
      child.upos === 'VERB' &&
      /^(acl|parataxis|ccomp)$/.test(child.deprel) &&
      child.xpos === 'VBD' &&
      !hasSubject(tokens, child.index),
  )
  if (!verb || tokens.slice(0, verb.index).some((token) => FINITE.test(token.xpos) || /[:;"]/.test(token.text)))
    return tokens
  const changes = new Map<number, Change>([
    [root.index, { head: verb.index, deprel: 'nsubj', confidence: MENDED }],
    [verb.index, { head: -1, deprel: 'root', confidence: MENDED }],
  ])
  for (const child of childrenOf(tokens, root.index))
    if (child.index > verb.index || /^(obl|advmod|advcl|cc)/.test(child.deprel))
      changes.set(child.index, { head: verb.index, deprel: child.deprel.replace(/^(nmod|acl)$/, 'obl') })
  changes.set(verb.index, { head: -1, deprel: 'root', confidence: MENDED })
  return change(tokens, changes)
}

/** "Ada/aux confessed/VBN to …": a name for an auxiliary, and a participle for a past tense. */
function subjectForAuxiliary(tokens: Token[]): Token[] {
  const root = tokens.find((token) => token.head === -1)
  if (!root || root.xpos !== 'VBN') return tokens
  const auxiliaries = childrenOf(tokens, root.index).filter((child) => /^(aux|cop)/.test(child.deprel))
  const [name] = auxiliaries
  if (!name || auxiliaries.length > 1 || !/^[A-Z]/.test(name.text) || name.index + 1 !== root.index) return tokens
  if (!/^(NNP|NN|VBG)$/.test(name.xpos) || hasSubject(tokens, root.index)) return tokens
  const lemma = root.lemma
  if (inflect(lemma, 'VBD') !== root.text.toLowerCase()) return tokens
  return change(
    tokens,
    new Map<number, Change>([
      [name.index, { deprel: 'nsubj', upos: 'PROPN', xpos: 'NNP', lemma: name.text, confidence: MENDED }],
      [root.index, { xpos: 'VBD' }],
    ]),
  )
}

/** "On Friday, Ada Berg/appos of Friday, …, won": what follows the comma is the subject of a verb that has none. */
function subjectFromTime(tokens: Token[]): Token[] {
  for (const verb of tokens) {
    if (verb.head !== -1 || hasSubject(tokens, verb.index) || !hasFinite(tokens, verb.index)) continue
    for (const before of childrenOf(tokens, verb.index)) {
      if (before.index > verb.index || !/^obl/.test(before.deprel)) continue
      const subject = childrenOf(tokens, before.index).find(
        (child) =>
          child.index > before.index &&
          child.index < verb.index &&
          NOMINAL.test(child.upos) &&
          /^(appos|conj)$/.test(child.deprel) &&
          !childrenOf(tokens, child.index).some((own) => /^(case|cc)$/.test(own.deprel)),
      )
      if (!subject) continue
      const words = subtreeOf(tokens, subject.index)
      const first = words.find((at) => tokens[at]!.upos !== 'PUNCT')!
      const between = tokens.slice(words.at(-1)! + 1, verb.index)
      if (
        tokens[first - 1]?.text !== ',' ||
        !between.every((token) => /^(PUNCT|AUX|ADV|PART|DET|ADJ)$/.test(token.upos))
      )
        continue
      const label = subjectLabel(tokens, verb.index)
      return change(tokens, new Map([[subject.index, { head: verb.index, deprel: label, confidence: MENDED }]]))
    }
  }
  return tokens
}

/** "President of Norway Ada Berg/obl won", "Homes with children/obl were asked": what stands between is the subject's. */
function partsOfSubject(tokens: Token[]): Token[] {
  const changes = new Map<number, Change>()
  for (const token of tokens) {
    const verb = tokens[token.head]
    if (!verb || token.index > verb.index || token.confidence > NO_ARC || !NOMINAL.test(token.upos)) continue
    if (
      !/^(obl|obj|appos|nmod)/.test(token.deprel) ||
      /day$|^(January|February|March|April|May|June|July|August|September|October|November|December)$/.test(token.text)
    )
      continue
    const subject = childrenOf(tokens, verb.index).find((child) => /^nsubj/.test(child.deprel))
    if (!subject || subject.index > token.index) continue
    const own = subtreeOf(tokens, token.index)
    if (subtreeOf(tokens, subject.index).at(-1)! + 1 !== own[0]) continue
    const led = childrenOf(tokens, token.index).some((child) => child.deprel === 'case')
    const name = !led && token.upos === 'PROPN'
    if (!led && !name) continue
    changes.set(token.index, { head: subject.index, deprel: led ? 'nmod' : 'flat', confidence: MENDED })
  }
  return changes.size > 0 ? change(tokens, changes) : tokens
}

/** "Ada is eligible to stand/csubj": with a subject before the verb the infinitive is none. */
function infinitiveForSubject(tokens: Token[]): Token[] {
  const wrong = tokens.filter(
    (token) =>
      token.deprel.startsWith('csubj') &&
      token.index > token.head &&
      token.xpos === 'VB' &&
      childrenOf(tokens, token.head).some((child) => /^nsubj/.test(child.deprel) && child.index < token.head) &&
      childrenOf(tokens, token.index).some((child) => child.deprel === 'mark' && child.text === 'to'),
  )
  return wrong.length > 0 ? change(tokens, new Map(wrong.map(({ index }) => [index, { deprel: 'advcl' }]))) : tokens
}
