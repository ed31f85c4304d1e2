import { quoteEvidence } from '../evidence'
import type { Analysis } from '../language/types'
import { type ArticleIndex, indexArticle, mentionOfHead } from './article-index'
import type { Clause, Piece } from './clause'
import { findGarble } from './garbled'
import { isRelativeTime } from './relative-time'
import { splitClauses } from './split-clauses'
import { optionalPieces, pieceParts, statementParts } from './statement'
import type { Fact, FactPart } from './types'
import { wordParts } from './wording'

/** Below this least probability of its core arcs a clause is a guess. */
export const LEAST_CONFIDENCE = 0.35

export type RejectedClause = { sentence: number; words: string; reason: string }
export type FoundFacts = { facts: Fact[]; rejected: RejectedClause[] }

/** Every assertion of the article, in its order, each with the words that make it. */
export function findFacts(analysis: Analysis): Fact[] {
  return collectFacts(indexArticle(analysis)).facts
}

/** The same with what was turned down, and why. */
export function collectFacts(index: ArticleIndex): FoundFacts {
  const found: FoundFacts = { facts: [], rejected: [] }
  for (const tree of index.trees) {
    const { sentence } = tree
    const paragraph = index.analysis.paragraphs[sentence.paragraph]
    if (paragraph?.kind !== 'body' && paragraph?.kind !== 'list') continue
    const words = index.analysis.raw.slice(sentence.start, sentence.end)
    if (!sentence.sound) {
      found.rejected.push({ sentence: sentence.index, words, reason: 'not a sound sentence' })
      continue
    }
    const clauses = splitClauses(tree)
    if (clauses.length === 0)
      found.rejected.push({ sentence: sentence.index, words, reason: 'no clause with a subject and a finite verb' })
    for (const clause of clauses) {
      const made = makeFact(index, clause, `f${found.facts.length + 1}`)
      if (typeof made === 'string') {
        found.rejected.push({ sentence: sentence.index, words: clauseWords(index, clause), reason: made })
      } else found.facts.push(made)
    }
  }
  return found
}

function makeFact(index: ArticleIndex, clause: Clause, id: string): Fact | string {
  const tree = index.trees[clause.sentence]!
  const span = clauseSpan(clause)
  const garble = findGarble(tree, span.from, span.to)
  if (garble) return garble
  if (clause.confidence < LEAST_CONFIDENCE) return 'unsure of the grammar'
  const head = tree.tokens[clause.subject.head]!
  if (
    /^(i|we|you|who|which|what|that|this|there|one|all|some|many|others|both|none|most|few|several|another|each)$/i.test(
      head.text,
    ) &&
    tree.children[head.index]!.length === 0
  )
    return 'subject that points nowhere'
  if (clause.pieces.some((piece) => piece.role === 'content' && tree.tokens[piece.head]!.quoted)) return 'direct speech'
  const relative = new Set(
    [...clause.fronted, ...clause.pieces].filter((piece) => isRelativeTime(index, clause, piece)),
  )
  const full = wordParts(index, statementParts(clause, relative))
  const short = wordParts(index, statementParts(clause, optionalPieces(clause, relative)))
  const wording = full.problems.length > 0 || wordCount(full.text) > 28 ? short : full
  const speaker = clause.attribution && wordParts(index, pieceParts(clause, clause.attribution.speaker))
  const problem = wording.problems[0] ?? speaker?.problems[0]
  if (problem) return problem
  const evidence = evidenceOf(index, clause.sentence, span.from, span.to)
  const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  const object = clause.pieces.find((piece) => piece.role === 'object' || piece.role === 'predicate') ?? null
  const time = [...clause.fronted, ...clause.pieces].find((piece) => isDated(index, clause, piece)) ?? null
  const place = [...clause.fronted, ...clause.pieces].find((piece) => isPlace(index, clause, piece)) ?? null
  const part = (piece: Piece | null) => piece && factPart(index, clause, piece)
  const finite = clause.verbs[clause.finite]!
  return {
    id,
    text: speaker ? `According to ${speaker.text}, ${wording.text}.` : `${text}.`,
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

const wordCount = (text: string) => text.split(' ').length

export function relationOf(clause: Clause): string {
  const main = clause.verbs.find((word) => word.kind === 'main' || word.kind === 'copula')
  const particle = clause.verbs.find((word) => word.kind === 'particle')
  return `${main?.lemma ?? 'be'}${particle ? ` ${particle.text}` : ''}`
}

/** Half-open token range from the first to the last word of the clause. */
export function clauseSpan(clause: Clause): { from: number; to: number } {
  const all = [clause.subject, ...clause.fronted, ...clause.pieces].flatMap((piece) => piece.tokens)
  for (const word of clause.verbs) if (word.token !== null) all.push(word.token)
  return { from: Math.min(...all), to: Math.max(...all) + 1 }
}

export function evidenceOf(index: ArticleIndex, sentence: number, from: number, to: number) {
  const { tokens } = index.trees[sentence]!
  return quoteEvidence(index.analysis.raw, tokens[from]!.start, tokens[to - 1]!.end)
}

const clauseWords = (index: ArticleIndex, clause: Clause) => {
  const { from, to } = clauseSpan(clause)
  return evidenceOf(index, clause.sentence, from, to).exact
}
