import { type ArticleIndex, mentionOfHead } from './article-index'
import type { Clause, Piece } from './clause'
import { clauseEvidence, clauseSpan } from './evidence-span'
import { findGarble } from './garbled'
import { sourceParts, statementParts } from './statement'
import type { Tree } from './tree'
import { trimmings } from './trimmings'
import type { Fact, FactPart } from './types'
import { SAYING } from './word-lists'
import { wordParts } from './wording'
import type { Wording } from './wording-state'

/** Below this least probability of its core arcs a clause is a guess. */
const LEAST_CONFIDENCE = 0.35
const LONGEST_FACT = 30
const POINTS_NOWHERE =
  /^(i|we|you|who|which|what|that|this|there|one|all|some|many|others|both|none|most|few|several|another|each)$/i

/** "described X", with the "as" left behind; "declined to comment", on what only the sentence before says. */
function isHalfSaid(tree: Tree, clause: Clause): boolean {
  const first = (piece: Piece) => tree.tokens[piece.tokens[0] ?? 0]!.text.toLowerCase()
  const last = clause.pieces.at(-1)
  if (last?.role === 'verb' && tree.tokens[last.head]!.lemma === 'comment') return true
  // "gave up": what, only the sentence before says.
  const when = ({ role, tokens }: Piece) =>
    role === 'time' || /^(on|in|by) .*\d/i.test(tokens.map((at) => tree.tokens[at]!.text).join(' '))
  if (relationOf(clause) === 'give up' && clause.pieces.every(when)) return true
  if (!/^(describe|label|portray|depict|characterise|characterize)$/.test(tree.tokens[clause.head]!.lemma)) return false
  return !clause.pieces.some((piece) => piece.role === 'predicate' || piece.role === 'adverb' || first(piece) === 'as')
}

/** Verbs that say nothing with a place or time alone: "said in an interview". */
const BARE = /^(say|tell|add|note|state|claim|explain|read|announce)$/

/** A quoted clause, or one taken for a phrase: its words are the speaker's own. */
const isDirectSpeech = (tree: Tree, piece: Piece) => {
  const quoted = piece.tokens.map((at) => tree.tokens[at]!).filter((token) => token.quoted)
  if (piece.role === 'content' && tree.tokens[piece.head]!.quoted) return true
  return quoted.length > 4 && quoted.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos))
}

/** The fact that a clause states, in words that stand alone, or why it gives none. */
export function makeFact(index: ArticleIndex, clause: Clause, id: string): Fact | string {
  const tree = index.trees[clause.sentence]!
  const span = clauseSpan(clause)
  const garble = findGarble(tree, span.from, span.to)
  if (garble) return garble
  if (clause.confidence < LEAST_CONFIDENCE) return 'unsure of the grammar'
  const head = tree.tokens[clause.subject.head]!
  const verb = tree.tokens[clause.head]!.lemma
  if (POINTS_NOWHERE.test(head.text) && clause.subject.tokens.length === 1) return 'subject that points nowhere'
  if (clause.pieces.some((piece) => isDirectSpeech(tree, piece))) return 'direct speech'
  if (
    (SAYING.has(verb) || verb === 'read') &&
    clause.pieces.every((piece) =>
      ['adverb', 'time', 'indirect', ...(BARE.test(verb) ? ['oblique'] : [])].includes(piece.role),
    )
  )
    return 'a saying without its content'
  if (clause.kind === 'relative' && mistakesAntecedent(index, clause)) return 'wrong antecedent'
  if (isHalfSaid(tree, clause)) return 'a verb without what it needs'
  if (namesTheOutlet(index, clause)) return 'about the reporting itself'
  if (clause.pieces.some((piece) => isBareNumber(index, clause, piece))) return 'number without its noun'
  const source = sourceParts(clause)
  const tries = trimmings(index, clause).map((trimmed) =>
    wordParts(index, [...source, ...statementParts(trimmed.clause, trimmed.drop)]),
  )
  const good = (wording: Wording) => wording.problems.length === 0
  const wording =
    tries.find((one) => good(one) && wordCount(one.text) <= LONGEST_FACT) ?? tries.findLast(good) ?? tries.at(0)!
  const speaker = clause.attribution && wordParts(index, sourceParts(clause).slice(1, 2))
  const problem = wording.problems[0] ?? speaker?.problems[0]
  if (problem) return problem
  if (/[[\]]/.test(wording.text)) return 'mended words'
  if (/\s(--|–|—)\s/.test(wording.text)) return 'broken by a dash'
  const evidence = clauseEvidence(index, clause)
  const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  const object = clause.pieces.find((piece) => piece.role === 'object' || piece.role === 'predicate') ?? null
  const time = [...clause.fronted, ...clause.pieces].find((piece) => isDated(index, clause, piece)) ?? null
  const place = [...clause.fronted, ...clause.pieces].find((piece) => isPlace(index, clause, piece)) ?? null
  const part = (piece: Piece | null) => piece && factPart(index, clause, piece)
  const finite = clause.verbs[clause.finite]!
  return {
    id,
    text: endSentence(text),
    evidence,
    sentence: clause.sentence,
    subject: part(clause.subject),
    relation: relationOf(clause),
    object: part(object),
    time: part(time),
    place: part(place),
    quantities: index.values[clause.sentence]!.filter(
      ({ value }) => value.tokens.from >= span.from && value.tokens.to <= span.to,
    ).map(({ index: at }) => at),
    attribution: speaker?.text ?? null,
    polarity: clause.polarity,
    modality: clause.modality,
    perishable: /^VB[ZP]$/.test(finite.xpos),
    confidence: clause.confidence,
    clause,
  }
}

/** "the Commission, who was cared for": "who" takes up a person, "which" never does. */
function mistakesAntecedent(index: ArticleIndex, clause: Clause): boolean {
  const tree = index.trees[clause.sentence]!
  const pronoun = tree.children[clause.head]!.map((at) => tree.tokens[at]!).find((token) =>
    /^(who|which)$/i.test(token.text),
  )
  const mention = mentionOfHead(index, clause.sentence, clause.subject.head)
  const entity = mention?.entity == null ? undefined : index.entities.get(mention.entity)
  if (!pronoun || !entity) return false
  return /^who$/i.test(pronoun.text)
    ? !/^(person|nationality|other)$/.test(entity.type) && !entity.plural
    : entity.type === 'person'
}

/** "Wikinews spoke to …", "told Coast Press": about how the story was got, not what it tells. */
function namesTheOutlet(index: ArticleIndex, clause: Clause): boolean {
  const { publisher } = index.analysis.metadata
  const own = (text: string) => text === 'Wikinews' || (publisher !== null && text === publisher.split(' ')[0])
  const { tokens } = index.trees[clause.sentence]!
  return [clause.subject, ...clause.pieces].some((piece) => piece.tokens.some((at) => own(tokens[at]!.text)))
}

/** "served more than two": of what is told elsewhere. */
function isBareNumber(index: ArticleIndex, clause: Clause, piece: Piece): boolean {
  if (piece.role !== 'object' && piece.role !== 'oblique') return false
  const head = index.trees[clause.sentence]!.tokens[piece.head]!
  if (head.upos !== 'NUM' || /^\d{4}$/.test(head.text)) return false
  const known = index.values[clause.sentence]!.some(
    ({ value }) =>
      value.tokens.from <= head.index &&
      head.index < value.tokens.to &&
      ['money', 'percent', 'score', 'age', 'year', 'measure'].includes(value.kind),
  )
  const dated = index.dates[clause.sentence]!.some(
    (date) => date.tokens.from <= head.index && head.index < date.tokens.to,
  )
  return !known && !dated && !piece.tokens.some((at) => at > piece.head)
}

const isDated = (index: ArticleIndex, clause: Clause, piece: Piece) =>
  (piece.role === 'time' || piece.role === 'oblique') &&
  index.dates[clause.sentence]!.some((date) => !date.relative && piece.tokens.includes(date.tokens.from))

const isPlace = (index: ArticleIndex, clause: Clause, piece: Piece) => {
  if (piece.role !== 'oblique') return false
  const mention = mentionOfHead(index, clause.sentence, piece.head)
  const entity = mention?.entity == null ? undefined : index.entities.get(mention.entity)
  return entity !== undefined && ['city', 'country', 'place'].includes(entity.type)
}

function factPart(index: ArticleIndex, clause: Clause, piece: Piece): FactPart {
  const tree = index.trees[clause.sentence]!
  const mention = mentionOfHead(index, clause.sentence, piece.head)
  const leading = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  return {
    text: wordParts(index, [{ sentence: clause.sentence, tokens: piece.tokens.slice(piece.preposition.length) }]).text,
    tokens: { from: piece.tokens[0]!, to: piece.tokens.at(-1)! + 1 },
    head: piece.head,
    entity: mention?.entity ?? null,
    preposition: leading || piece.lead || null,
  }
}

const endSentence = (text: string) => (/[.!?]["']?$/.test(text) ? text : `${text}.`)

const wordCount = (text: string) => text.split(' ').length

export function relationOf(clause: Clause): string {
  const main = clause.verbs.find((word) => word.kind === 'main' || word.kind === 'copula')
  const particle = clause.verbs.find((word) => word.kind === 'particle')
  return `${main?.lemma ?? 'be'}${particle ? ` ${particle.text}` : ''}`
}
