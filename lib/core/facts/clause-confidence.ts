import type { Grounds, Piece } from './clause'
import type { Tree } from './tree'

/** What a plain order of words vouches for, whatever the parser's doubt between two labels; more where the verb has lost nothing. */
const PLAIN = { whole: 0.7, else: 0.65 }
/** Probability that no core dependent of the verb went elsewhere, from which the verb counts as whole. */
const WHOLE = 0.7
/** Below this an arc is a guess that no order of words mends. */
const GUESS = 0.12

/**
 * Least confidence of what a clause stands on: the tie to the clause that it takes subject or speaker from, its
 * subject, objects and complements. A subject that fills the place from a boundary up to the verb, and an object right
 * after the verb, are clear by their place. Adjuncts keep their order in every wording, so that what they hang on
 * matters less. `last` is the last word of the verb group.
 */
export function clauseConfidence(tree: Tree, head: number, grounds: Grounds, last: number, pieces: Piece[]): number {
  const own = (at: number) => tree.tokens[at]!.confidence
  const clear = fillsPlace(tree, grounds.subject, last)
  const borrowed = grounds.kind !== 'main' && !(grounds.kind === 'coordinate' && clear)
  const plain = tree.tokens[head]!.completeness >= WHOLE ? PLAIN.whole : PLAIN.else
  const subject = placed(tree, grounds.subject.head, clear, plain)
  const core = pieces
    .filter((piece) => ['object', 'indirect', 'predicate', 'verb', 'agent'].includes(piece.role) && piece.head !== head)
    .map((piece) => placed(tree, piece.head, piece.tokens[0] === last + 1, plain))
  const adjuncts = pieces
    .filter((piece) => ['oblique', 'time', 'content', 'adverbial'].includes(piece.role) && !piece.optional)
    .map((piece) => Math.min(1, own(piece.head) + 0.3))
  const tie = borrowed ? [own(head)] : [own(head) < GUESS ? own(head) : 1]
  return Math.min(...tie, subject, ...core, ...adjuncts)
}

const placed = (tree: Tree, at: number, clear: boolean, plain: number) => {
  const { confidence } = tree.tokens[at]!
  return clear && confidence >= GUESS ? Math.max(confidence, plain) : confidence
}

/** From the start of the sentence, a comma or a conjunction up to the verb, with no doubtful joint inside. */
function fillsPlace(tree: Tree, subject: Piece, last: number): boolean {
  const first = subject.tokens[0]
  const end = subject.tokens.at(-1)
  if (first === undefined || end === undefined || end > last) return false
  const before = tree.tokens[first - 1]
  const bounded = !before || /^(PUNCT|SCONJ)$/.test(before.upos) || /^(that|but)$/i.test(before.text)
  const between = tree.tokens.slice(end + 1, last).every((token) => /^(AUX|ADV|PART)$/.test(token.upos))
  const joint = subject.tokens.some(
    (at) => /^(conj|appos|nmod|acl|obl)/.test(tree.tokens[at]!.deprel) && tree.tokens[at]!.confidence < 0.5,
  )
  return bounded && between && !joint && end - first + 1 === subject.tokens.length
}
