import { isRole } from '../language/gazetteers/roles'
import { isAccordingTo } from './attribution'
import type { Attribution, Clause, Grounds, Piece, VerbWord } from './clause'
import { clauseConfidence } from './clause-confidence'
import { crosses, findBreak, findMalformed } from './clause-form'
import { clausePieces } from './clause-pieces'
import { groundsOf } from './grounds'
import { isSetOff, makePiece } from './phrase'
import { childrenBy, isDenied, isOnlyQuoted, type Tree } from './tree'
import type { Modality, Polarity } from './types'
import { verbGroup } from './verb-group'
import { isPersonNoun, SAYING, TIME_NOUNS } from './word-lists'

/**
 * Splits a sentence into simple clauses with a subject and a finite verb. Quoted predicates are a speaker's: left out.
 * `reject` hears of each predicate with a subject that gives no clause, and why.
 */
export function splitClauses(tree: Tree, reject: (head: number, reason: string) => void = () => {}): Clause[] {
  return tree.tokens.flatMap((token) => {
    if (isOnlyQuoted(tree, token) || !['VERB', 'NOUN', 'ADJ', 'PROPN', 'NUM', 'AUX'].includes(token.upos)) return []
    const grounds = groundsOf(tree, token.index)
    const clause = grounds && buildClause(tree, token.index, grounds)
    if (typeof clause === 'string') reject(token.index, clause)
    return clause && typeof clause !== 'string' ? [clause] : []
  })
}

function buildClause(tree: Tree, head: number, given: Grounds): Clause | string {
  const group = verbGroup(tree, head)
  if (!group) return 'no finite verb'
  const used = new Set(group.verbs.map((word) => word.token).filter((token) => token !== null))
  const relative = childrenBy(tree, head, 'advmod', 'nsubj').filter((index) =>
    /^(where|who|which|that|when)$/i.test(tree.tokens[index]!.text),
  )
  for (const index of relative) used.add(index)
  const own = upToStrangeContent(tree, head, clausePieces(tree, head, used))
  const told = (given.kind === 'relative' ? upToComma(tree, head, own) : own).filter(
    (piece) => !isAccordingTo(tree, piece),
  )
  const joined = joinSpans(tree, told)
  // "from Tuesday night through to Wednesday" read as two crossing times: neither is needed.
  const parts = joined.filter((piece) => piece.role !== 'time' || !crosses(piece, joined))
  const { grounds, all } = joinTitle(tree, given, parts)
  const subjectEnd = grounds.kind === 'coordinate' ? -1 : (grounds.subject.tokens[0] ?? -1)
  // Between a relative's noun and its verb stands "who"; a participle may come before its subject.
  const besides = grounds.kind === 'relative' || grounds.kind === 'participial'
  const fronted = all.filter((piece) => piece.tokens[0]! < subjectEnd && !besides)
  const pieces = [...all.filter((piece) => !fronted.includes(piece)), ...grounds.extra]
  // What stands between subject and verb is an aside; a clause built around it would be out of order.
  const middle = pieces.filter((piece) => piece.tokens[0]! < group.last && !grounds.extra.includes(piece))
  if (middle.some((piece) => !piece.optional && !isSetOff(tree, piece.head))) return 'torn by an aside'
  const malformed = findMalformed(tree, grounds.subject, fronted, pieces, group)
  if (malformed) return malformed
  const led = grounds.kind === 'participial' ? [] : grounds.subject.tokens
  const written = [head, ...used, ...led, ...pieces.flatMap((piece) => piece.tokens)].sort((a, b) => a - b)
  if (findBreak(tree, written, group.last) !== null) return 'runs on into another clause'
  if (!besides && isOpenAside(tree, grounds.subject, group.verbs)) return 'an aside without its end'
  if (losesComplement(tree, head, written)) return 'loses its complement'
  return {
    sentence: tree.sentence.index,
    head,
    kind: grounds.kind,
    fronted,
    subject: grounds.subject,
    verbs: group.verbs,
    finite: group.finite,
    pieces: pieces.filter((piece) => !middle.includes(piece)).map((piece) => sharedObject(tree, head, piece) ?? piece),
    copular: group.verbs.some((word) => word.kind === 'copula'),
    passive: childrenBy(tree, head, 'aux:pass').length > 0 || isSharedPassive(group.verbs),
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
    confidence: clauseConfidence(tree, head, grounds, group.last, all),
  }
}

/**
 * "seized the farms and sold them": an object pronoun of the second verb takes up the object of the first, where they
 * agree in number and nothing else of that number stands between.
 */
function sharedObject(tree: Tree, head: number, piece: Piece): Piece | null {
  const pronoun = tree.tokens[piece.head]!
  const first = tree.tokens[tree.tokens[head]!.head]
  if (piece.role !== 'object' || piece.tokens.length !== 1 || !/^(it|them)$/i.test(pronoun.text)) return null
  if (tree.tokens[head]!.deprel !== 'conj' || !first || childrenBy(tree, head, 'nsubj').length > 0) return null
  const own = childrenBy(tree, first.index, 'obj')[0]
  if (own === undefined || own > head || !/^(NOUN|PROPN)$/.test(tree.tokens[own]!.upos)) return null
  const object = makePiece(tree, 'object', own)
  const many = (at: number) => /S$/.test(tree.tokens[at]!.xpos) || childrenBy(tree, at, 'conj').length > 0
  const plural = /^them$/i.test(pronoun.text)
  const rival = tree.tokens
    .slice(object.tokens.at(-1)! + 1, head)
    .some(
      (token) =>
        /^(NOUN|PROPN)$/.test(token.upos) && !/^(compound|flat)/.test(token.deprel) && many(token.index) === plural,
    )
  return many(own) === plural && !rival ? { ...piece, head: object.head, tokens: object.tokens } : null
}

/** "Anwar, wept upon hearing her son | had been convicted": an aside after the subject ends with a comma before the verb. */
function isOpenAside(tree: Tree, subject: Piece, verbs: VerbWord[]): boolean {
  const end = subject.tokens.at(-1)!
  const start = Math.min(...verbs.map((word) => word.token ?? Number.POSITIVE_INFINITY))
  const gap = tree.tokens.slice(end + 1, start).filter((token) => !/^(ADV|PART|AUX)$/.test(token.upos))
  const tail = gap.slice(gap.findLastIndex((token) => token.upos === 'PUNCT') + 1)
  // "…, on Monday warned": a day may stand between.
  const timed =
    tail.length <= 3 && tail.some((token) => TIME_NOUNS.has(token.lemma.toLowerCase()) || /day$/.test(token.text))
  return gap.length > 1 && /^[,—–-]+$/.test(gap[0]!.text) && tail.length > 0 && !timed && subject.tokens[0]! < start
}

/** "a few weeks | after the vote": the span belongs to what it counts from, told or left out with it. */
function joinSpans(tree: Tree, pieces: Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const first = tree.tokens[piece.tokens[0]!]!
    const span =
      before &&
      before.preposition.length === 0 &&
      /^(time|oblique)$/.test(before.role) &&
      /^obl:unmarked|^obl:tmod|^advmod/.test(tree.tokens[before.head]!.deprel)
    if (span && before.tokens.at(-1)! + 1 === first.index && /^(after|before|since|until)$/i.test(first.text))
      out.splice(-1, 1, { ...piece, tokens: [...before.tokens, ...piece.tokens], preposition: [] })
    else out.push(piece)
  }
  return out.filter((piece) => !isCutMeasure(tree, piece))
}

/** "about 250 miles [southwest of the town]": a measure that lost what it measures from. */
function isCutMeasure(tree: Tree, piece: Piece): boolean {
  if (piece.preposition.length > 0 || piece.lead || !tree.tokens[piece.head]!.deprel.startsWith('obl')) return false
  if (
    !/^(mile|kilometre|kilometer|km|metre|meter|foot|hour|minute|day|week|month|year)$/.test(
      tree.tokens[piece.head]!.lemma,
    )
  )
    return false
  let next = piece.tokens.at(-1)! + 1
  if (tree.tokens[next]?.text === '(') while (tree.tokens[next] && tree.tokens[next - 1]?.text !== ')') next += 1
  return /^(north|south|east|west|away|off|from|into|after|before|later|earlier)/i.test(tree.tokens[next]?.text ?? '')
}

/** "declared the outbreak — the illness … — to be a pandemic": the verb needs what the aside took along. */
const losesComplement = (tree: Tree, head: number, written: readonly number[]) =>
  /^(declare|consider|find|believe|deem|prove|judge|think|estimate|rule|allege)$/.test(tree.tokens[head]!.lemma) &&
  tree.tokens.some(
    (token) =>
      token.index > head &&
      token.text === 'to' &&
      tree.tokens[token.index + 1]?.text === 'be' &&
      !written.includes(token.index),
  )

/** "the outbreak, which causes a fever, | to be a pandemic": what follows the comma is of the main clause. */
function upToComma(tree: Tree, head: number, pieces: Piece[]): Piece[] {
  const at = pieces.findIndex((piece) => piece.tokens[0]! > head && tree.tokens[piece.tokens[0]! - 1]?.text === ',')
  return at < 0 ? pieces : pieces.slice(0, at)
}

const REPORTING =
  /^(know|see|find|show|mean|learn|ensure|discover|prove|demonstrate|realize|realise|doubt|understand|remember|forget|notice|determine|establish|rule|vote|order|request|require|recommend|signal|imply|signify|make)$/

/** "thrown support behind X | it could send …": a verb that reports nothing has no clause without "that"; nor what follows. */
function upToStrangeContent(tree: Tree, head: number, pieces: Piece[]): Piece[] {
  const { lemma } = tree.tokens[head]!
  if (SAYING.has(lemma) || REPORTING.test(lemma) || tree.tokens[head]!.upos !== 'VERB') return pieces
  const at = pieces.findIndex(
    (piece) => piece.role === 'content' && childrenBy(tree, piece.head, 'mark').length === 0 && piece.tokens[0]! > head,
  )
  return at < 0 ? pieces : pieces.slice(0, at)
}

/** "was rescued and flown": the auxiliary stands with the first verb. */
const isSharedPassive = (verbs: VerbWord[]) =>
  verbs.at(-1)?.xpos === 'VBN' && verbs.some((word) => word.token === null && word.lemma === 'be')

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
  return negated || no || isDenied(tree, head) ? 'negated' : 'affirmed'
}

function modalityOf(verbs: string[], attribution: Attribution | null): Modality {
  if (attribution) return 'claimed'
  return verbs.some((text) => /^(could|would|may|might|should|must|can|shall|will|ought)$/.test(text))
    ? 'modal'
    : 'asserted'
}
