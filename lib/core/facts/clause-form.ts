import type { Token } from '../language/types'
import type { Piece, VerbWord } from './clause'
import type { Tree } from './tree'

const isRelativizer = (text: string) => /^(who|which|whom|whose|what|where|when|why|how)$/i.test(text)

/** Why a clause is none as its words stand: a relative pronoun for a noun, a predicate before its subject, a negation outside the verbs …; null where nothing is wrong. */
export function findMalformed(
  tree: Tree,
  subject: Piece,
  fronted: Piece[],
  pieces: Piece[],
  group: { verbs: VerbWord[]; finite: number },
): string | null {
  const first = tree.tokens[subject.tokens[0] ?? -1]
  const last = tree.tokens[subject.tokens.at(-1) ?? -1]
  // A subject may open with "over 700" or "at least six", with no other preposition.
  const led = first?.upos === 'ADP' && !/^(NUM|ADJ|ADV)$/.test(tree.tokens[(subject.tokens[0] ?? 0) + 1]?.upos ?? '')
  if (
    !first ||
    led ||
    first.text.toLowerCase() === 'to' ||
    isRelativizer(first.text) ||
    last?.xpos === 'POS' ||
    last?.text === "'"
  )
    return 'subject that is none'
  if (fronted.some((piece) => !['oblique', 'time', 'adverb', 'adverbial'].includes(piece.role)))
    return 'complement before its subject'
  if (fronted.some((piece) => piece.role === 'oblique' && piece.preposition.length === 0))
    return 'stray noun before the subject'
  if (pieces.some((piece) => piece.tokens.every((index) => isRelativizer(tree.tokens[index]!.text))))
    return 'relative pronoun for a noun'
  // A noun with neither preposition nor time: the rest of a phrase that was read as two.
  if (pieces.some((piece) => isStrayNoun(tree, piece))) return 'stray noun'
  // "introduced lockdown and enforced distancing": an object that was taken for a particle.
  if (group.verbs.some(({ kind, text }) => kind === 'particle' && !PARTICLE.test(text))) return 'particle that is none'
  if (interleaved([subject, ...fronted, ...pieces])) return 'phrases out of order'
  if ([subject, ...fronted, ...pieces].some((piece) => isCutList(tree, piece))) return 'half a list'
  if (subject.tokens.some((at) => isFiniteVerb(tree, at) && !isRelativeVerb(tree, at)))
    return 'finite verb in the subject'
  if (
    pieces.some(
      (piece) =>
        piece.role === 'content' &&
        isFiniteVerb(tree, piece.tokens.find((at) => tree.tokens[at]!.deprel !== 'mark') ?? -1),
    )
  )
    return 'content that opens with its verb'
  if ([subject, ...fronted, ...pieces].some((piece) => isTorn(tree, piece))) return 'torn phrase'
  return group.verbs.slice(0, group.finite).some((word) => word.kind === 'negation') ? 'denial before the verb' : null
}

const PARTICLE =
  /^(?:up|down|out|in|on|off|over|away|back|apart|aside|ahead|along|around|round|about|across|through|forward|forth|together|under|by|to|after|for|open|past|behind|upon|with|onto|into|from|of)$/i

const isStrayNoun = (tree: Tree, piece: Piece) =>
  piece.role === 'oblique' &&
  piece.preposition.length === 0 &&
  piece.lead === '' &&
  tree.tokens[piece.head]!.deprel === 'obl' &&
  /^(NOUN|PROPN)$/.test(tree.tokens[piece.head]!.upos) &&
  !piece.tokens.some((at) => /^(ADP|NUM)$/.test(tree.tokens[at]!.upos))

/**
 * Where the words of a clause break off with no comma, conjunction or subordinator and a finite verb follows, the verb
 * was taken from its subject: "reported three malls in Davao City | were damaged". Gives the first word of such a break.
 */
export function findBreak(tree: Tree, tokens: readonly number[], from: number): number | null {
  const has = new Set(tokens)
  for (const at of tokens) {
    if (at < from || has.has(at + 1)) continue
    for (let next = at + 1; next < tree.tokens.length && !has.has(next); next += 1) {
      const token = tree.tokens[next]!
      if (isBoundary(token) || token.head === at) break
      if (isFiniteVerb(tree, next)) return at + 1
    }
  }
  return null
}

const isBoundary = (token: Token) =>
  /^(PUNCT|CCONJ|SCONJ)$/.test(token.upos) ||
  token.deprel === 'mark' ||
  /^(who|whom|whose|which|that|where|when|why|how|what)$/i.test(token.text)

const isFiniteVerb = (tree: Tree, at: number) => /^(VBD|VBZ|VBP|MD)$/.test(tree.tokens[at]?.xpos ?? '')

/** A verb of a relative clause may stand inside a subject; one of the main clause shows a wrong tree. */
function isRelativeVerb(tree: Tree, at: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < tree.tokens.length; up = tree.tokens[up]!.head, steps += 1)
    if (/^(acl|advcl|ccomp|csubj)/.test(tree.tokens[up]!.deprel)) return true
  return false
}

/** "its own legislature, justice system": a list whose end was lost has no "and". */
function isCutList(tree: Tree, piece: Piece): boolean {
  const listed = piece.tokens.some(
    (at) => tree.tokens[at]!.deprel === 'conj' && piece.tokens.includes(tree.tokens[at]!.head),
  )
  return listed && !piece.tokens.some((at) => tree.tokens[at]!.deprel.startsWith('cc'))
}

/** After an aside was left out, a phrase goes on with a noun, a preposition or "and"; a pronoun or verb there is of another clause. */
const isTorn = (tree: Tree, piece: Piece) =>
  piece.tokens.some(
    (at, i) => i > 0 && at > piece.tokens[i - 1]! + 1 && /^(PRON|AUX|VERB|SCONJ)$/.test(tree.tokens[at]!.upos),
  )

/** A phrase that begins inside another: written one after the other they would be out of order. */
const interleaved = (pieces: Piece[]) => pieces.some((piece) => !piece.lead && crosses(piece, pieces))

export const crosses = (piece: Piece, others: Piece[]) =>
  others.some((other) => {
    const [first, last] = [other.tokens[0]!, other.tokens.at(-1)!]
    if (other === piece || other.lead) return false
    const inside = piece.tokens[0]! > first && piece.tokens[0]! < last
    return inside || (first > piece.tokens[0]! && first < piece.tokens.at(-1)!)
  })
