import type { Token } from '../language/types'
import type { Grounds, Piece } from './clause'
import { isSetOff, phraseTokens, prepositionOf } from './phrase'
import { childrenBy, isDenied, subtree, type Tree } from './tree'
import { SAYING } from './word-lists'

type GroundsOf = (tree: Tree, head: number) => Grounds | null

/** Participles that are prepositions, that take up the whole clause before them, or that only frame what is said. */
const NO_DEED = new Set(
  'accord include follow regard concern base compare give consider depend start begin range total mean make earn stem leave lead comprise become enter join keep hold render cause result bring prompt force allow be have speak talk use refer cite quote wear look go try seem appear involve'.split(
    ' ',
  ),
)

/**
 * "Oslo Opera, designed by Snøhetta," and "Ada Berg won, beating Liv Dahl": told of the name that the participle
 * stands beside, or of the subject of what it accompanies.
 */
export function participleGrounds(tree: Tree, token: Token, groundsOf: GroundsOf): Grounds | null {
  if (isParticiplePassive(tree, token)) return besideName(tree, token)
  return isParticipleDeed(tree, token) ? sharedDeed(tree, token, groundsOf) : null
}

const hasOwnWords = (tree: Tree, head: number, ...but: string[]) =>
  ['nsubj', 'aux', 'cop', 'mark', 'expl'].some(
    (relation) => !but.includes(relation) && childrenBy(tree, head, relation).length > 0,
  ) || isDenied(tree, head)

/** A past participle after a noun, with a maker, a place or a time. */
export const isParticiplePassive = (tree: Tree, token: Token) =>
  token.deprel === 'acl' && token.xpos === 'VBN' && token.index > token.head && !hasOwnWords(tree, token.index)

/**
 * What the subject of the main clause did or underwent: ", beating Liv Dahl" at its end, "after beating Liv Dahl", "after
 * being elected", "Born in Oslo, …" before it.
 */
export function isParticipleDeed(tree: Tree, token: Token): boolean {
  if (token.deprel !== 'advcl') return false
  const marks = childrenBy(tree, token.index, 'mark').map((at) => tree.tokens[at]!.text.toLowerCase())
  if (marks.length > 0) {
    const being = childrenBy(tree, token.index, 'aux').map((at) => tree.tokens[at]!.text.toLowerCase())
    const formed = being.length === 0 ? token.xpos === 'VBG' : token.xpos === 'VBN' && being.join() === 'being'
    return (
      formed &&
      marks.length === 1 &&
      /^(after|while|when|since|upon)$/.test(marks[0]!) &&
      !hasOwnWords(tree, token.index, 'mark', 'aux')
    )
  }
  if (hasOwnWords(tree, token.index)) return false
  if (token.xpos === 'VBG') return token.index > token.head && isSetOff(tree, token.index)
  return token.xpos === 'VBN' && opensSentence(tree, token)
}

/** "Born in Oslo in 1961, Ada Berg …" */
const opensSentence = (tree: Tree, { index, head }: Token) => {
  const words = subtree(tree, index)
  return (
    index === 0 &&
    head > index &&
    tree.tokens[words.at(-1)! + 1 - Number(tree.tokens[words.at(-1)!]!.text === ',')]?.text === ','
  )
}

function besideName(tree: Tree, token: Token): Grounds | null {
  const noun = tree.tokens[token.head]!
  // "Blues Incorporated": a capital makes it part of the name.
  if (noun.upos !== 'PROPN' || NO_DEED.has(token.lemma) || /^[A-Z]/.test(token.text)) return null
  const told = tree.children[token.index]!.some((child) => /^obl/.test(tree.tokens[child]!.deprel))
  const skip = new Set(prepositionOf(tree, noun.index))
  const tokens = phraseTokens(tree, noun.index, (child) => skip.has(child.index) || /^(conj|cc|acl)/.test(child.deprel))
  // "Snøhetta of Oslo, founded in 1989": with two nouns before it, which of them is meant is a guess.
  const gap = tree.tokens
    .slice(noun.index + 1, token.index)
    .some((word) => /^(NOUN|PROPN)$/.test(word.upos) && word.deprel !== 'flat')
  if (!told || gap || tokens.at(-1)! > token.index) return null
  const subject: Piece = { role: 'subject', head: noun.index, tokens, preposition: [], lead: '', optional: false }
  return { kind: 'participial', subject, extra: [], attribution: null }
}

function sharedDeed(tree: Tree, token: Token, groundsOf: GroundsOf): Grounds | null {
  const above = tree.tokens[token.head]!
  if (NO_DEED.has(token.lemma) || SAYING.has(token.lemma) || SAYING.has(above.lemma)) return null
  const happened = [above.index, ...childrenBy(tree, above.index, 'aux', 'cop')].some(
    (at) => tree.tokens[at]!.xpos === 'VBD',
  )
  const passive = token.xpos === 'VBN'
  if ((!happened && !passive) || isDenied(tree, above.index)) return null
  // "was convicted of fraud, stemming from …": after a passive it may be told of anything.
  if (token.xpos === 'VBG' && above.xpos !== 'VBD' && childrenBy(tree, token.index, 'mark').length === 0) return null
  const main = groundsOf(tree, above.index)
  if (!main || !/^(main|coordinate)$/.test(main.kind)) return null
  // Torn from its main clause it needs a name or a year of its own to be known by.
  const named = subtree(tree, token.index).some(
    (at) => tree.tokens[at]!.upos === 'PROPN' || /^\d{4}$/.test(tree.tokens[at]!.text),
  )
  const told = named && /^(PROPN|PRON)$/.test(tree.tokens[main.subject.head]!.upos)
  return told ? { ...main, kind: 'participial', extra: [] } : null
}
