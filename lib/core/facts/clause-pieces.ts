import type { Token } from '../language/types'
import type { Piece } from './clause'
import { isSetOff, isTimePhrase, makePiece, phraseTokens } from './phrase'
import { baseRelation, subtree, type Tree } from './tree'
import { isLinkingPhrase, LINKING, SAYING } from './word-lists'

const STRUCTURE = new Set([
  'nsubj',
  'csubj',
  'aux',
  'cop',
  'mark',
  'cc',
  'punct',
  'expl',
  'parataxis',
  'discourse',
  'vocative',
  'reparandum',
  'list',
  'dep',
  'dislocated',
  'orphan',
  'goeswith',
])
/** Children of a nominal predicate that belong to the clause, not to the noun phrase. */
const CLAUSAL = new Set([...STRUCTURE, 'advcl', 'obl'])

/**
 * The phrases that depend on predicate `head`, in their order. Infinitives are opened, so that "agreed to
 * pay $5m" gives a verb piece "to pay" and an object. `used` are words already in the verb group.
 */
export function clausePieces(tree: Tree, head: number, used: Set<number>): Piece[] {
  const token = tree.tokens[head]!
  const nominal = tree.children[head]!.some((child) => tree.tokens[child]!.deprel === 'cop')
  const pieces: Piece[] = []
  if (nominal) pieces.push(predicatePiece(tree, head, used))
  for (const child of tree.children[head]!) {
    const relation = baseRelation(tree.tokens[child]!)
    const there = relation === 'nsubj' && tree.children[head]!.some((index) => tree.tokens[index]!.deprel === 'expl')
    if (there) pieces.push(makePiece(tree, 'object', child))
    if (used.has(child) || STRUCTURE.has(relation)) continue
    if (nominal && !isClausal(tree, tree.tokens[child]!, token)) continue
    pieces.push(...piecesOf(tree, child, head))
  }
  return pieces
    .filter((piece) => piece.tokens.length > 0)
    .filter((piece) => !isLinkingPhrase(piece.tokens.map((at) => tree.tokens[at]!.text).join(' ')))
    .map((piece) =>
      piece.role === 'adverbial' && piece.tokens[0]! > head && isSetOff(tree, piece.head)
        ? { ...piece, lead: ',' }
        : piece,
    )
    .sort((a, b) => a.tokens[0]! - b.tokens[0]!)
}

function isClausal(tree: Tree, child: Token, predicate: Token): boolean {
  const relation = baseRelation(child)
  if (CLAUSAL.has(relation)) return true
  // An adverb before the copula belongs to the clause, one after it to the predicate.
  if (relation === 'advmod') {
    const copula = tree.children[predicate.index]!.find((index) => tree.tokens[index]!.deprel === 'cop')
    return child.index < (copula ?? 0)
  }
  return relation === 'conj' && isClauseConjunct(tree, child)
}

/** A conjunct that is a predicate of its own, not a second noun or adjective. */
export function isClauseConjunct(tree: Tree, child: Token): boolean {
  if (child.upos === 'VERB' && /^(VBD|VBZ|VBP|VBN|VB|VBG)$/.test(child.xpos)) return true
  return tree.children[child.index]!.some((index) =>
    ['cop', 'nsubj', 'aux'].includes(baseRelation(tree.tokens[index]!)),
  )
}

function predicatePiece(tree: Tree, head: number, used: Set<number>): Piece {
  const piece = makePiece(tree, 'predicate', head)
  const tokens = phraseTokens(
    tree,
    head,
    (child) => child.head === head && (used.has(child.index) || isClausal(tree, child, tree.tokens[head]!)),
  )
  return { ...piece, tokens: tokens.filter((index) => !used.has(index)) }
}

function piecesOf(tree: Tree, child: number, head: number): Piece[] {
  const token = tree.tokens[child]!
  const relation = baseRelation(token)
  if (relation === 'obj') return [makePiece(tree, 'object', child)]
  if (relation === 'iobj') return [makePiece(tree, 'indirect', child)]
  if (token.deprel === 'compound:prt') return [{ ...makePiece(tree, 'particle', child), tokens: [child] }]
  if (token.deprel === 'obl:agent') return [makePiece(tree, 'agent', child)]
  if (relation === 'obl')
    return splitParticle(tree, makePiece(tree, isTimePhrase(tree, child) ? 'time' : 'oblique', child))
  if (relation === 'ccomp') return [makePiece(tree, 'content', child)]
  if (relation === 'advcl')
    return isLooseParticiple(tree, child) || (SAYING.has(token.lemma) && isSetOff(tree, child))
      ? []
      : [makePiece(tree, 'adverbial', child)]
  if (relation === 'xcomp') return openInfinitive(tree, child, head)
  if (relation === 'advmod') {
    const alone = tree.children[child]!.every((index) => tree.tokens[index]!.deprel === 'punct')
    if (LINKING.has(token.text.toLowerCase())) return []
    if (alone && isCommented(tree, child) && !HEDGE.test(token.text)) return []
    // "Back in 2017, …", "Just outside, …": before the subject only a hedge says anything alone.
    const subject = tree.children[head]!.find((at) => baseRelation(tree.tokens[at]!) === 'nsubj')
    if (alone && subject !== undefined && child < subject && !HEDGE.test(token.text)) return []
    return [makePiece(tree, 'adverb', child)]
  }
  if (relation === 'conj') return isClauseConjunct(tree, token) ? [] : [makePiece(tree, 'predicate', child)]
  return [makePiece(tree, 'oblique', child)]
}

/** "was sworn in | last week": no preposition stands before "last", so "in" is the verb's. */
function splitParticle(tree: Tree, piece: Piece): Piece[] {
  const [first] = piece.preposition
  const next = tree.tokens[piece.tokens[piece.preposition.length] ?? -1]
  if (first === undefined || piece.preposition.length !== 1 || !next) return [piece]
  const stray =
    /^(in|out|up|down|off)$/i.test(tree.tokens[first]!.text) &&
    /^(last|next|yesterday|today|tomorrow|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.test(next.text)
  if (!stray) return [piece]
  const particle: Piece = { ...piece, role: 'particle', head: first, tokens: [first], preposition: [], optional: false }
  return [particle, { ...piece, tokens: piece.tokens.slice(1), preposition: [] }]
}

const HEDGE =
  /^(reportedly|allegedly|apparently|supposedly|possibly|probably|perhaps|maybe|likely|seemingly|presumably|purportedly|usually|often|sometimes|rarely)$/i

/** "Specifically, …", "…, however, …": a comment on the clause. */
const isCommented = (tree: Tree, child: number) =>
  (child === 0 || isSetOff(tree, child)) && tree.tokens[child + 1]?.text === ','

/** ", then disbanded with …": set off, without subordinator or "-ing": adds only, and reads ill after a question. */
function isLooseParticiple(tree: Tree, child: number): boolean {
  const marked = tree.children[child]!.some((index) => tree.tokens[index]!.deprel === 'mark')
  // ", to resign from her position" hangs on something left out.
  if (isSetOff(tree, child) && tree.tokens[child]!.xpos === 'VB') return true
  return isSetOff(tree, child) && !marked && tree.tokens[child]!.xpos !== 'VBG'
}

/** "to topple him" → verb "to topple" + object; "president" in "became president" stays one phrase. */
function openInfinitive(tree: Tree, child: number, head: number): Piece[] {
  const token = tree.tokens[child]!
  const kids = tree.children[child]!.map((index) => tree.tokens[index]!)
  const verbal = /^VB/.test(token.xpos) && token.upos !== 'ADJ'
  const before = kids.filter((kid) => kid.index < child)
  const own = before.filter((kid) => ['mark', 'aux', 'advmod', 'cop'].includes(baseRelation(kid)))
  if (!verbal || own.length !== before.length || child < head) return [makePiece(tree, 'predicate', child)]
  const used = new Set(own.map((kid) => kid.index))
  const particle = kids.find((kid) => kid.deprel === 'compound:prt' && kid.index === child + 1)
  if (particle) used.add(particle.index)
  const verb: Piece = {
    role: 'verb',
    head: child,
    preposition: [],
    lead: '',
    optional: false,
    tokens: [...own.flatMap((kid) => subtree(tree, kid.index)), child, ...(particle ? [particle.index] : [])].sort(
      (a, b) => a - b,
    ),
  }
  const coordinated = kids.filter(
    (kid) => kid.deprel === 'conj' && isClauseConjunct(tree, kid) && !isSetOff(tree, kid.index),
  )
  if (coordinated.length > 0) return [makePiece(tree, 'predicate', child)]
  return [verb, ...clausePieces(tree, child, used)]
}
