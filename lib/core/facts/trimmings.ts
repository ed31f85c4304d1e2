import type { ArticleIndex } from './article-index'
import type { Clause, Piece } from './clause'
import { phraseTokens } from './phrase'
import { isRelativeTime } from './relative-time'
import type { Tree } from './tree'

/** A clause in fewer words: `clause` with some phrases cut to their heads, without the phrases of `drop`. */
export type Trimming = { clause: Clause; drop: ReadonlySet<Piece> }

/** Prepositions whose phrase, after an object or in a passive, only tells more. */
const CIRCUMSTANCE = /^(in|on|at|during|with|for|through|via|near|over|under|alongside|amid)$/

/**
 * Ways to say a clause, from the fullest to the shortest: times told from the day of writing go always; then asides and
 * clauses that only add, one by one and together, last one first; then circumstances; then what follows the heads of
 * long phrases. `without` goes always too, `keep` stays whole; `dated` keeps days whose date the publication date gives.
 */
export function trimmings(
  index: ArticleIndex,
  clause: Clause,
  keep: Piece | null = null,
  without: ReadonlySet<Piece> = new Set(),
  dated = false,
): Trimming[] {
  const tree = index.trees[clause.sentence]!
  const all = [...clause.fronted, ...clause.pieces].filter((piece) => piece !== keep)
  const relative = new Set(
    all.filter((piece) => isRelativeTime(index, clause, piece) && !(dated && hasDay(index, clause, piece))),
  )
  const always = all.filter((piece) => relative.has(piece) || without.has(piece))
  const free = all.filter((piece) => !always.includes(piece))
  const extra = free.filter((piece) => piece.optional && piece.role !== 'time').reverse()
  const circumstances = free.filter((piece) => !piece.optional && isCircumstance(tree, clause, piece)).reverse()
  const sets = [
    [],
    ...extra.map((piece) => [piece]),
    ...extra.map((_, at) => extra.slice(0, at + 1)).slice(1),
    ...circumstances.map((piece) => [...extra, piece]),
    ...(circumstances.length > 1 ? [[...extra, ...circumstances]] : []),
  ]
  const short = shortened(tree, clause, keep)
  const wholes = sets.map((drop) => ({ clause, drop: new Set([...always, ...drop]) }))
  if (!short) return wholes
  const gone = (drop: ReadonlySet<Piece>) => new Set([...drop].map((piece) => short.cut.get(piece) ?? piece))
  return [...wholes, ...wholes.map(({ drop }) => ({ clause: short.clause, drop: gone(drop) }))]
}

/** "on Tuesday" of a past event, where the day is known. */
function hasDay(index: ArticleIndex, clause: Clause, piece: Piece): boolean {
  const date = index.dates[clause.sentence]!.find((one) => piece.tokens.includes(one.tokens.from))
  const past = clause.kind === 'whole' || clause.verbs[clause.finite]!.xpos === 'VBD'
  const only =
    date &&
    piece.tokens.every((at) => piece.preposition.includes(at) || (at >= date.tokens.from && at < date.tokens.to))
  return past && only === true && /^\d{4}-\d\d-\d\d$/.test(date.iso ?? '')
}

/** Whether a clause has a day that the publication date makes a date. */
export const isDatable = (index: ArticleIndex, clause: Clause) =>
  [...clause.fronted, ...clause.pieces].some(
    (piece) => isRelativeTime(index, clause, piece) && hasDay(index, clause, piece),
  )

/** "a spike in immigration": nouns that say little without what follows their preposition. */
const NEEDS_IN =
  /^(increase|rise|spike|drop|decline|fall|reduction|decrease|change|growth|surge|jump|role|interest|part|stake|confidence|faith|improvement|shift|advance)$/

/** A phrase that tells more of what the verb and its object already tell. */
function isCircumstance(tree: Tree, clause: Clause, piece: Piece): boolean {
  if (piece.role !== 'oblique' || piece.lead !== '' || clause.copular || clause.polarity === 'negated') return false
  const preposition = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  if (clause.pieces.some((other) => other.role === 'object' && NEEDS_IN.test(tree.tokens[other.head]!.lemma)))
    return false
  const before = clause.pieces.some(
    (other) => /^(object|agent)$/.test(other.role) && other.tokens[0]! < piece.tokens[0]!,
  )
  // What follows with no joint of its own may hang on it.
  const next = clause.pieces.find((other) => other.tokens[0]! > piece.tokens.at(-1)!)
  const first = next && tree.tokens[next.tokens[0]!]!
  if (first && !next.lead && !/^(ADP|SCONJ|PART|PUNCT)$/.test(first.upos) && next.role !== 'time') return false
  return CIRCUMSTANCE.test(preposition) && (before || clause.fronted.includes(piece) || clause.passive)
}

/** Words after which what follows a noun says which of many is meant: it may not go. */
const LIMITED = /^(any|every|each|all|no|only|first|last|most|few|those|one|whoever|half|less|fewer|more)$/i

/** "her willingness to accept", "the claim that …": the noun says nothing without. */
const isNeeded = (tree: Tree, at: number) =>
  tree.children[at]!.some(
    (child) => tree.tokens[child]!.deprel === 'mark' && /^(to|that|as|whether)$/i.test(tree.tokens[child]!.text),
  )

function shortened(tree: Tree, clause: Clause, keep: Piece | null) {
  const cut = new Map<Piece, Piece>()
  for (const piece of [...clause.fronted, ...clause.pieces]) {
    if (piece === keep || !/^(object|oblique|predicate|agent|indirect)$/.test(piece.role)) continue
    const limited = piece.tokens.some(
      (at) => LIMITED.test(tree.tokens[at]!.text) || /^(JJS|RBS)$/.test(tree.tokens[at]!.xpos),
    )
    if (limited || !/^(NOUN|PROPN)$/.test(tree.tokens[piece.head]!.upos)) continue
    const kept = new Set(
      phraseTokens(
        tree,
        piece.head,
        (child) =>
          /^(acl|acl:relcl|advcl)$/.test(child.deprel) && child.index > piece.head && !isNeeded(tree, child.index),
      ),
    )
    const tokens = piece.tokens.filter((at) => kept.has(at))
    // "filed a motion claiming …": "a motion" alone is no news.
    const definite = tree.children[piece.head]!.some(
      (at) => /^(det|nmod:poss|nummod)$/.test(tree.tokens[at]!.deprel) && !/^an?$/i.test(tree.tokens[at]!.text),
    )
    const bare =
      !definite &&
      tree.tokens[piece.head]!.upos === 'NOUN' &&
      tokens.at(-1) === piece.head &&
      /^(object|oblique)$/.test(piece.role)
    if (bare && tokens.length - piece.preposition.length <= 3) continue
    if (tokens.length < piece.tokens.length && tokens.length > piece.preposition.length)
      cut.set(piece, { ...piece, tokens })
  }
  if (cut.size === 0) return null
  const swap = (piece: Piece) => cut.get(piece) ?? piece
  return { cut, clause: { ...clause, fronted: clause.fronted.map(swap), pieces: clause.pieces.map(swap) } }
}
