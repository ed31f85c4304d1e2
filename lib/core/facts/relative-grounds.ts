import type { Token } from '../language/types'
import type { Grounds, Piece } from './clause'
import { isSetOff, makePiece, phraseTokens, prepositionOf } from './phrase'
import { baseRelation, childrenBy, subtree, type Tree } from './tree'
import { COLLECTIVE_NOUNS } from './word-lists'

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/

/** `…, who won` is told of its antecedent; `where` adds the place. Restrictive relatives only of a name. */
export function relativeGrounds(tree: Tree, head: number, own: number | undefined): Grounds | null {
  const token = tree.tokens[head]!
  const antecedent = tree.tokens[token.head]!
  if (!['NOUN', 'PROPN'].includes(antecedent.upos)) return null
  if (antecedent.upos !== 'PROPN' && antecedent.deprel !== 'appos' && !isSetOff(tree, head)) return null
  const inherited = tree.children[antecedent.index]!.includes(head)
  if (!inherited) return null
  // "…, a teacher who won a prize": told of whom the apposition describes. A predicate has a subject of its own inside.
  const described = antecedent.deprel === 'appos' ? tree.tokens[antecedent.head]! : antecedent
  if (childrenBy(tree, antecedent.index, 'nsubj', 'cop').length > 0) return null
  const skip = new Set([
    head,
    antecedent === described ? head : antecedent.index,
    ...prepositionOf(tree, described.index),
  ])
  const tokens = phraseTokens(
    tree,
    described.index,
    (child) => skip.has(child.index) || child.deprel === 'conj' || child.deprel === 'cc' || isOnlyThis(child),
  )
  const named: Piece = { role: 'subject', head: described.index, tokens, preposition: [], lead: '', optional: false }
  if (own !== undefined && /^(who|which|that)$/i.test(tree.tokens[own]!.text)) {
    // With two nouns before the comma, which of them is meant is a guess.
    const near = tree.tokens[token.head]!
    const gap = tree.tokens
      .slice(near.index + 1, own)
      .some((word) => ['NOUN', 'PROPN'].includes(word.upos) && word.deprel !== 'flat' && !MONTH.test(word.text))
    // "leaving the European Union, which has been termed Brexit": after a name, "which" often means the whole.
    const whole =
      /^(which|that)$/i.test(tree.tokens[own]!.text) &&
      antecedent.upos === 'PROPN' &&
      baseRelation(antecedent) !== 'nsubj'
    // "Ada Berg and Liv Dahl of Norvik, a company that …": which name is described shows where it stands right before.
    const beside = subtree(tree, antecedent.index).find((at) => tree.tokens[at]!.upos !== 'PUNCT')
    const apart = tree.tokens[tokens.at(-1)! + 1]?.text !== ',' || tokens.at(-1)! + 2 !== beside
    const odd = described !== antecedent && (described.upos !== 'PROPN' || apart)
    if (gap || whole || odd || !agrees(tree, named, head)) return null
    return { kind: 'relative', subject: named, extra: [], attribution: null }
  }
  const where = childrenBy(tree, head, 'advmod').find((index) => tree.tokens[index]!.text.toLowerCase() === 'where')
  if (own === undefined || where === undefined || antecedent.upos !== 'PROPN') return null
  if (/^(Sea|Ocean|River|Lake|Street|Avenue|Road|Airport|Island|Islands|Coast)$/.test(antecedent.text)) return null
  const place: Piece = { ...named, role: 'oblique', lead: 'in' }
  return { kind: 'relative', subject: makePiece(tree, 'subject', own), extra: [place], attribution: null }
}

/** "only President Roosevelt, who …": the adverb limits the main clause. */
const isOnlyThis = (token: Token) => /^(only|even|also|just|particularly|especially|notably)$/i.test(token.text)

/** "a star, which are known": a verb in another number has another subject. */
function agrees(tree: Tree, subject: Piece, head: number): boolean {
  const noun = tree.tokens[subject.head]!
  const finite = [head, ...childrenBy(tree, head, 'aux', 'cop')].map((at) => tree.tokens[at]!)
  const plural = /S$/.test(noun.xpos)
  const names = noun.upos === 'PROPN' || COLLECTIVE_NOUNS.has(noun.lemma)
  if (finite.some((token) => token.xpos === 'VBP' || /^were$/i.test(token.text))) return plural || names
  return !plural || names || !finite.some((token) => token.xpos === 'VBZ' || /^was$/i.test(token.text))
}
