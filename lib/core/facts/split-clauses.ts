import { isRole } from '../language/gazetteers/roles'
import type { Attribution, Clause, Piece } from './clause'
import { crosses, isWellFormed } from './clause-form'
import { clausePieces, isClauseConjunct } from './clause-pieces'
import { isSetOff, makePiece, phraseTokens, prepositionOf } from './phrase'
import { baseRelation, childrenBy, type Tree } from './tree'
import type { Modality, Polarity } from './types'
import { verbGroup } from './verb-group'
import { isPersonNoun, SAYING } from './word-lists'

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/

type Grounds = { kind: Clause['kind']; subject: Piece; extra: Piece[]; attribution: Attribution | null }

/** Splits a sentence into simple clauses with a subject and a finite verb. Quoted predicates are a speaker's: left out. */
export function splitClauses(tree: Tree): Clause[] {
  return tree.tokens.flatMap((token) => {
    if (token.quoted || !['VERB', 'NOUN', 'ADJ', 'PROPN', 'NUM', 'AUX'].includes(token.upos)) return []
    const grounds = groundsOf(tree, token.index)
    const clause = grounds && buildClause(tree, token.index, grounds)
    return clause ? [clause] : []
  })
}

/** What kind of clause a predicate heads, who its subject is, and who vouches for it; null for no clause. */
function groundsOf(tree: Tree, head: number): Grounds | null {
  const token = tree.tokens[head]!
  if (childrenBy(tree, head, 'csubj').length > 0) return null
  const there = existentialThere(tree, head)
  if (childrenBy(tree, head, 'expl').length > 0 && there === null) return null
  const own = there ?? childrenBy(tree, head, 'nsubj')[0]
  const subject = own === undefined ? null : makePiece(tree, 'subject', own)
  const plain = (kind: Clause['kind']): Grounds | null =>
    subject && { kind, subject, extra: [], attribution: attributionOf(tree, head) }
  const relation = baseRelation(token)
  if (relation === 'root' || relation === 'parataxis') return plain('main')
  if (relation === 'conj' && isClauseConjunct(tree, token)) {
    const first = groundsOf(tree, token.head)
    if (!first) return null
    if (subject) return { ...first, kind: 'coordinate', subject, extra: [] }
    return first.kind === 'relative' ? null : { ...first, kind: 'coordinate', extra: [] }
  }
  if (token.deprel === 'acl:relcl') return relativeGrounds(tree, head, own)
  if (relation === 'ccomp') {
    const speaker = groundsOf(tree, token.head)
    const verb = tree.tokens[token.head]!
    if (!speaker || !subject || !SAYING.has(verb.lemma) || isNegated(tree, token.head)) return null
    // Content of content ("He added that he believed …") is two removes from the narrator: not ours to tell.
    if (speaker.attribution) return null
    return { kind: 'content', subject, extra: [], attribution: { speaker: speaker.subject, verb: verb.lemma } }
  }
  if (relation === 'advcl') {
    const mark = childrenBy(tree, head, 'mark', 'advmod').map((index) => tree.tokens[index]!.text.toLowerCase())
    return mark.some((word) => /^(after|because|since|before|when)$/.test(word)) ? plain('adverbial') : null
  }
  return null
}

/** "There were 33 deaths": "there" stands as subject, what there was after the verb. */
export function existentialThere(tree: Tree, head: number): number | null {
  const there = childrenBy(tree, head, 'expl').find((index) => tree.tokens[index]!.text.toLowerCase() === 'there')
  return there !== undefined && tree.tokens[head]!.lemma === 'be' && childrenBy(tree, head, 'nsubj').length === 1
    ? there
    : null
}

/** `…, who won` is told of its antecedent; `where` adds the place. Restrictive relatives only of a name. */
function relativeGrounds(tree: Tree, head: number, own: number | undefined): Grounds | null {
  const token = tree.tokens[head]!
  const antecedent = tree.tokens[token.head]!
  if (!['NOUN', 'PROPN'].includes(antecedent.upos)) return null
  if (antecedent.upos !== 'PROPN' && !isSetOff(tree, head)) return null
  const inherited = tree.children[antecedent.index]!.includes(head)
  if (!inherited) return null
  const skip = new Set([head, ...prepositionOf(tree, antecedent.index)])
  const tokens = phraseTokens(
    tree,
    antecedent.index,
    (child) => skip.has(child.index) || child.deprel === 'conj' || child.deprel === 'cc',
  )
  const named: Piece = { role: 'subject', head: antecedent.index, tokens, preposition: [], lead: '', optional: false }
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
    return gap || whole ? null : { kind: 'relative', subject: named, extra: [], attribution: null }
  }
  const where = childrenBy(tree, head, 'advmod').find((index) => tree.tokens[index]!.text.toLowerCase() === 'where')
  if (own === undefined || where === undefined || antecedent.upos !== 'PROPN') return null
  if (/^(Sea|Ocean|River|Lake|Street|Avenue|Road|Airport|Island|Islands|Coast)$/.test(antecedent.text)) return null
  const place: Piece = { ...named, role: 'oblique', lead: 'in' }
  return { kind: 'relative', subject: makePiece(tree, 'subject', own), extra: [place], attribution: null }
}

/** "X, Y said" with the saying as an aside, and "according to Y". */
function attributionOf(tree: Tree, head: number): Attribution | null {
  for (const child of childrenBy(tree, head, 'parataxis')) {
    const verb = tree.tokens[child]!
    const speaker = childrenBy(tree, child, 'nsubj')[0]
    if (SAYING.has(verb.lemma) && speaker !== undefined)
      return { speaker: makePiece(tree, 'subject', speaker), verb: verb.lemma }
  }
  for (const child of childrenBy(tree, head, 'obl')) {
    const piece = makePiece(tree, 'oblique', child)
    if (isAccordingTo(tree, piece)) {
      const tokens = piece.tokens.slice(piece.preposition.length)
      return { speaker: { ...piece, tokens, preposition: [] }, verb: 'according to' }
    }
  }
  return null
}

const isAccordingTo = (tree: Tree, piece: Piece) =>
  piece.preposition.length > 0 && tree.tokens[piece.preposition[0]!]!.text.toLowerCase() === 'according'

const isNegated = (tree: Tree, head: number) =>
  tree.children[head]!.some((child) => /^(not|n't|never|no)$/i.test(tree.tokens[child]!.text))

function buildClause(tree: Tree, head: number, given: Grounds): Clause | null {
  const group = verbGroup(tree, head)
  if (!group) return null
  const used = new Set(group.verbs.map((word) => word.token).filter((token) => token !== null))
  const relative = childrenBy(tree, head, 'advmod', 'nsubj').filter((index) =>
    /^(where|who|which|that|when)$/i.test(tree.tokens[index]!.text),
  )
  for (const index of relative) used.add(index)
  const told = clausePieces(tree, head, used).filter((piece) => !isAccordingTo(tree, piece))
  // "from Tuesday night through to Wednesday" read as two crossing times: neither is needed.
  const parts = told.filter((piece) => piece.role !== 'time' || !crosses(piece, told))
  const { grounds, all } = joinTitle(tree, given, parts)
  const subjectEnd = grounds.kind === 'coordinate' ? -1 : (grounds.subject.tokens[0] ?? -1)
  const fronted = all.filter((piece) => piece.tokens[0]! < subjectEnd && grounds.kind !== 'relative')
  const pieces = [...all.filter((piece) => !fronted.includes(piece)), ...grounds.extra]
  // What stands between subject and verb is an aside; a clause built around it would be out of order.
  const middle = pieces.filter((piece) => piece.tokens[0]! < group.last && !grounds.extra.includes(piece))
  if (middle.some((piece) => !piece.optional && !isSetOff(tree, piece.head))) return null
  if (!isWellFormed(tree, grounds.subject, fronted, pieces, group)) return null
  const core = all.filter((piece) => ['object', 'indirect', 'predicate', 'verb', 'agent'].includes(piece.role))
  const heads = [head, grounds.subject.head, ...core.map((piece) => piece.head), ...used]
  return {
    sentence: tree.sentence.index,
    head,
    kind: grounds.kind,
    fronted,
    subject: grounds.subject,
    verbs: group.verbs,
    finite: group.finite,
    pieces: pieces.filter((piece) => !middle.includes(piece)),
    copular: group.verbs.some((word) => word.kind === 'copula'),
    passive: childrenBy(tree, head, 'aux:pass').length > 0,
    attribution: grounds.attribution,
    polarity: polarityOf(
      tree,
      head,
      group.verbs.some((word) => word.kind === 'negation'),
      grounds.subject,
    ),
    modality: modalityOf(
      group.verbs.map((word) => word.text),
      grounds.attribution,
    ),
    confidence: Math.min(
      ...heads.map((index) => tree.tokens[index]!.confidence),
      // Adjuncts go wrong more often and matter less, but a guess at one spoils the wording too.
      ...all.filter((piece) => !piece.optional).map((piece) => Math.min(1, tree.tokens[piece.head]!.confidence + 0.15)),
    ),
  }
}

/** "Belarus' leader | Alexander Lukashenko flew": a title read as a phrase of its own goes back to its name. */
function joinTitle(tree: Tree, grounds: Grounds, all: Piece[]): { grounds: Grounds; all: Piece[] } {
  const { subject } = grounds
  const title = all.find((piece) => {
    const { lemma } = tree.tokens[piece.head]!
    const role = isPersonNoun(lemma) || isRole(lemma)
    return (
      role &&
      piece.role === 'oblique' &&
      piece.preposition.length === 0 &&
      piece.tokens.at(-1)! + 1 === subject.tokens[0]
    )
  })
  if (!title || tree.tokens[subject.head]!.upos !== 'PROPN') return { grounds, all }
  const joined = { ...subject, tokens: [...title.tokens, ...subject.tokens] }
  return { grounds: { ...grounds, subject: joined }, all: all.filter((piece) => piece !== title) }
}

function polarityOf(tree: Tree, head: number, negated: boolean, subject: Piece): Polarity {
  const no = subject.tokens.some((index) => /^(no|none|neither|nobody|few|little)$/i.test(tree.tokens[index]!.text))
  return negated || no || isNegated(tree, head) ? 'negated' : 'affirmed'
}

function modalityOf(verbs: string[], attribution: Attribution | null): Modality {
  if (attribution) return 'claimed'
  return verbs.some((text) => /^(could|would|may|might|should|must|can|shall|will|ought)$/.test(text))
    ? 'modal'
    : 'asserted'
}
