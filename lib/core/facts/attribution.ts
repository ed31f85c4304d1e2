import type { Attribution, Piece } from './clause'
import { isSetOff, makePiece } from './phrase'
import { baseRelation, childrenBy, subtree, type Tree } from './tree'
import { SAYING } from './word-lists'

/** Verbs of saying whose content is not what the speaker holds to be so: denied, wished, feared, asked for. */
const NOT_HELD = new Set(
  'deny hope fear worry demand urge propose call consider accuse swear decide agree joke'.split(' '),
)

/** Whether "According to X, …" may stand for what this verb's subject says. */
export const tellsContent = (lemma: string) => SAYING.has(lemma) && !NOT_HELD.has(lemma)

/** "X, Y said" with the saying as an aside, "according to Y", or the speaker of a quotation that stands alone. */
export function attributionOf(tree: Tree, head: number): Attribution | null {
  for (const child of childrenBy(tree, head, 'parataxis')) {
    const verb = tree.tokens[child]!
    const speaker = childrenBy(tree, child, 'nsubj')[0]
    // "Sultan Said bin Taimur": a capital inside a sentence is a name's.
    if (!tellsContent(verb.lemma) || speaker === undefined || /^[A-Z]/.test(verb.text)) continue
    // "denied it; Berg said …": after a semicolon stands a word of its own.
    const between = tree.tokens.slice(Math.min(head, child), Math.max(head, child))
    if (between.some((token) => token.text === ';')) continue
    const piece = makePiece(tree, 'subject', speaker)
    // "against the state of emergency the president declared": no aside without its comma, no speaker after "of".
    const first = tree.tokens[piece.tokens[0] ?? -1]
    if (first && first.upos !== 'ADP' && isAside(tree, child)) return { speaker: piece, verb: verb.lemma }
  }
  // Wherever it hangs: "fear to return due to aftershocks, according to X" vouches for all of it.
  for (const child of subtree(tree, head)) {
    const piece = childrenBy(tree, child, 'case').length > 0 ? makePiece(tree, 'oblique', child) : null
    if (piece && isAccordingTo(tree, piece)) {
      const tokens = piece.tokens.slice(piece.preposition.length)
      return { speaker: { ...piece, tokens, preposition: [] }, verb: 'according to' }
    }
  }
  if (!tree.voice) return null
  const { sentence, head: at, tokens } = tree.voice
  const speaker: Piece = { role: 'subject', head: at, tokens, preposition: [], lead: '', optional: false }
  return { speaker, verb: 'say', sentence }
}

const isAside = (tree: Tree, child: number) =>
  isSetOff(tree, child) || tree.tokens[firstWord(tree, child) - 1]?.text === '"' || firstWord(tree, child) === 0

function firstWord(tree: Tree, head: number): number {
  return Math.min(head, ...tree.children[head]!.filter((child) => tree.tokens[child]!.upos !== 'PUNCT'))
}

export const isAccordingTo = (tree: Tree, piece: Piece) =>
  piece.preposition.length > 0 && tree.tokens[piece.preposition[0]!]!.text.toLowerCase() === 'according'

/**
 * Who says what verb `head` reports: its own subject; that of the verb above for "…, adding that"; the noun itself for
 * "a statement saying that". Null where nobody does.
 */
export function speakerOf(tree: Tree, head: number): Piece | null {
  const token = tree.tokens[head]!
  const own = childrenBy(tree, head, 'nsubj')[0]
  if (own !== undefined) return isRelativePronoun(tree, own) ? null : makePiece(tree, 'subject', own)
  const above = tree.tokens[token.head]
  if (!above) return null
  if (token.xpos === 'VBG' && baseRelation(token) === 'advcl') {
    const outer = isAddition(tree, head) ? outerVerb(tree, above.index) : null
    return speakerOf(tree, outer ?? above.index)
  }
  if (token.xpos === 'VBG' && token.deprel === 'acl' && /^(statement|report|letter|release)$/.test(above.lemma)) {
    const piece = makePiece(tree, 'subject', above.index)
    const tokens = piece.tokens.slice(piece.preposition.length).filter((at) => at < head)
    return tokens.length > 0 ? { ...piece, tokens, preposition: [] } : null
  }
  return baseRelation(token) === 'conj' ? speakerOf(tree, above.index) : null
}

/** "X said the flood had passed, adding that …": more from the same speaker, though it hangs on what was said first. */
export const isAddition = (tree: Tree, head: number) =>
  /^(adding|saying|noting)$/i.test(tree.tokens[head]!.text) && isSetOff(tree, head)

/** The verb of saying whose content this verb is. */
function outerVerb(tree: Tree, head: number): number | null {
  const token = tree.tokens[head]!
  const above = tree.tokens[token.head]
  return above && baseRelation(token) === 'ccomp' && SAYING.has(above.lemma) ? above.index : null
}

const isRelativePronoun = (tree: Tree, at: number) => /^(who|which|that|what)$/i.test(tree.tokens[at]!.text)
