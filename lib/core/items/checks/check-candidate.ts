import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS, isPersonNoun } from '../../facts/word-lists'
import { KIND_BY_NOUN } from '../../language/gazetteers/kinds'
import { isRole } from '../../language/gazetteers/roles'
import type { Candidate } from '../candidates/candidate'
import { typeNoun } from '../candidates/type-noun'
import { indexFacts } from '../distractors/fact-index'
import { isSpoken } from './spoken'

const LIGHT_VERBS = new Set(
  'take make have give play hold do get put go come be set catch lay pay bear keep'.split(' '),
)
const ASKED_WITH = /^(for|about|against|from|with|of|to|by|as)$/

/** Least trust in the grammar of a clause, and of a post beside a name. */
const SURE = { clause: 0.66, name: 0.6 }

const ANYONE = /^(?:everyone|everybody|someone|somebody|anyone|anybody|everything|something|anything|lots?)$/i

/** Why a fact should not be asked at all; null where it may be. */
export function checkFact(index: ArticleIndex, fact: Fact): string | null {
  const least = fact.clause.kind === 'role' || fact.clause.kind === 'quote' ? SURE.name : SURE.clause
  if (fact.confidence < least) return 'unsure of the grammar'
  if (isSpoken(index, fact.sentence)) return 'the words of a speaker'
  const { tokens, children } = index.trees[fact.sentence]!
  // "…, who said, "It follows …"": in quotation marks, with nobody found who says it.
  const quoted = fact.clause.kind !== 'quote' && fact.clause.kind !== 'role' && tokens[fact.clause.head]!.quoted
  if (quoted && !fact.clause.attribution) return 'the words of a speaker'
  // "…, reads the motion, …": whose word it is, told in a way not understood. After a semicolon stands a clause of its own.
  const { head } = fact.clause
  const aside = children[head]!.some(
    (at) =>
      tokens[at]!.deprel === 'parataxis' &&
      children[at]!.some((child) => tokens[child]!.deprel.startsWith('nsubj')) &&
      !tokens.slice(Math.min(head, at), Math.max(head, at)).some((token) => token.text === ';'),
  )
  if (aside && !fact.clause.attribution && fact.clause.kind !== 'quote') return 'an aside says whose word it is'
  // "told the Norvik Post radio messages were sent": whom it was told to is no part of what was told.
  const start = fact.clause.subject.tokens[0]!
  const before = tokens[start - 1]?.upos === 'DET' ? tokens[start - 2] : tokens[start - 1]
  if (
    /^(?:tell|inform|remind|assure|notify|advise|warn|convince|show)$/.test(before?.lemma ?? '') &&
    fact.clause.kind !== 'role' &&
    fact.clause.kind !== 'quote'
  )
    return 'told to somebody'
  // "was elected and admitted to": the second may share the auxiliary of the first.
  const { clause } = fact
  const first = tokens[tokens[clause.head]!.head]
  const shared =
    clause.kind === 'coordinate' &&
    !clause.passive &&
    clause.verbs.length === 1 &&
    /ed$/.test(clause.verbs[0]!.text) &&
    first !== undefined &&
    children[first.index]!.some((at) => tokens[at]!.deprel === 'aux:pass') &&
    !clause.pieces.some(({ role }) => /^(object|verb|content)$/.test(role))
  if (shared) return 'unsure of the grammar'
  return ANYONE.test(tokens[fact.clause.subject.head]!.text) ? 'said of everybody' : null
}

/** A denial may be judged true or false, not asked for: "who did not" has too many answers. */
export const isDenial = (fact: Fact) => fact.polarity === 'negated'

/** "took control", "had a role": the noun is half of the verb. */
export const isLight = (index: ArticleIndex, { kind, piece, fact }: Candidate) =>
  (kind === 'phrase' || kind === 'thing') && piece.role === 'object' && LIGHT_VERBS.has(verbBefore(index, fact, piece))

/** Lemma of the verb that an object hangs on: "taking" of "started taking precautions". */
function verbBefore(index: ArticleIndex, fact: Fact, object: Piece): string {
  const inner = fact.clause.pieces.filter(({ role, head }) => role === 'verb' && head < object.head).at(-1)
  return inner ? index.trees[fact.sentence]!.tokens[inner.head]!.lemma : fact.relation
}

/** "What emailed Amazon?": who acts is asked for by its sort, which is not known here. */
const isActor = (index: ArticleIndex, { entity, fact }: Candidate) =>
  !fact.clause.passive && !fact.clause.copular && (!entity || typeNoun(index, entity) === null)

/**
 * "What destroyed the bridge?", "What was signed in Graz?": a thing may be asked for as a subject where its clause says
 * enough beside it; people and bodies are asked for by "who" and "which".
 */
function isWhatDid(index: ArticleIndex, { fact, noun, key, piece }: Candidate): boolean {
  const { clause } = fact
  const kind = KIND_BY_NOUN.get(noun)
  if (clause.copular || isPersonNoun(noun) || isRole(noun) || kind === 'person' || kind === 'organisation') return false
  if (
    /\b(government|administration|office|department|court|police|army|union|side|team|board|source|force|enforcement|troop|military|soldier|crew|couple|pair|duo|trio|family|staff|press|media|community|public)s?\b/.test(
      noun,
    )
  )
    return false
  if (key.split(' ').length > 6) return false
  // "thousands of people"
  if (piece.tokens.some((at) => isPersonNoun(index.trees[fact.sentence]!.tokens[at]!.lemma.toLowerCase()))) return false
  const object = clause.pieces.some(
    (piece) => piece.role === 'object' && index.trees[fact.sentence]!.tokens[piece.head]!.upos !== 'PRON',
  )
  return object || clause.pieces.filter((piece) => /^(agent|oblique|verb)$/.test(piece.role)).length > 0
}

/** "during Albert Sufianov": a name after such a preposition is no person, whatever its type says. */
export function isMisplaced(index: ArticleIndex, { kind, piece, form, fact }: Candidate): boolean {
  const first = index.trees[fact.sentence]!.tokens[piece.preposition.at(-1) ?? -1]?.text.toLowerCase() ?? ''
  return kind === 'person' && form === 'whole' && /^(in|at|on|during|throughout|into|inside|near|across)$/.test(first)
}

/** Why a candidate should not be asked for by a wh-question; null where it may be. A gap may still suit it. */
export function checkQuestion(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): string | null {
  const { piece, kind, fact } = candidate
  if (fact.clause.kind === 'role') return null
  const tree = index.trees[fact.sentence]!
  // "Thailand's Thai Raksa Chart Party": the name says whose it is.
  if (candidate.form === 'owner' && tree.tokens[piece.head]!.upos === 'PROPN') return 'owner of a named thing'
  // "whose refusal | to debate"
  const after = fact.clause.pieces.find(({ tokens }) => tokens[0] === piece.tokens.at(-1)! + 1)
  if (
    candidate.form === 'owner' &&
    after &&
    tree.tokens[after.tokens[0]!]!.text.toLowerCase() === 'to' &&
    piece.role !== 'subject'
  )
    return 'owner of a long phrase'
  // "whose bill into law": what follows belongs to the verb.
  if (
    candidate.form === 'owner' &&
    candidate.rest.some((at) => tree.tokens[at]!.upos === 'ADP' && tree.tokens[at]!.text !== 'of')
  )
    return 'owner of a long phrase'
  if (kind === 'thing' && piece.role === 'subject' && isActor(index, candidate)) return 'a thing that acts'
  if (candidate.form === 'inner') return 'inside a phrase: a gap suits it'
  const preposition = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  if (kind === 'phrase' || kind === 'thing') {
    if (['oblique', 'time'].includes(piece.role) && !ASKED_WITH.test(preposition))
      return 'odd to ask with its preposition'
    if (piece.role === 'predicate') return 'predicate: asks for a definition'
    if (isLight(index, candidate)) return 'object of a light verb'
    if (piece.role === 'subject' && kind === 'phrase' && !isWhatDid(index, candidate)) return 'common noun as subject'
  }
  if (
    kind === 'group' &&
    (piece.role === 'predicate' || /\b(group|team|crew|party|company|family|member)s?\b/.test(candidate.noun))
  )
    return 'not a person'
  if (kind === 'group' && !isPersonNoun(candidate.noun)) return 'not a person'
  if (isMisplaced(index, candidate)) return 'no place for a person'
  if (kind === 'person' && piece.role === 'predicate') return 'predicate: asks for a definition'
  if (piece.role === 'indirect' && kind === 'phrase') return 'indirect object'
  if (candidate.form === 'quantity' && piece.role === 'oblique' && preposition === '')
    return 'quantity without its preposition'
  // Of a number the noun is asked with, not for: "how many people".
  const counted = candidate.form === 'quantity' && /^(people|person|case|place|area|event)$/.test(candidate.noun)
  if (GENERIC_HEADS.has(candidate.noun) && !counted) return 'generic key'
  if (fact.relation === 'say' && piece.role === 'subject' && fact.clause.pieces.length === 0) return 'vague stem'
  return unique(index, facts, candidate)
}

/** No other fact with the same relation and a shared anchor fills the same place with something else. */
function unique(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): string | null {
  const { fact, piece } = candidate
  const slot = (other: Fact) => (piece.role === 'subject' ? other.subject : other.object)
  const anchor = (other: Fact) => (piece.role === 'subject' ? other.object : other.subject)
  const mine = anchor(fact)
  const alike = indexFacts(index, facts).byRelation.get(fact.relation) ?? []
  const rival = alike.some((other) => {
    if (other === fact || !slot(other)) return false
    const theirs = anchor(other)
    const sameAnchor =
      mine && theirs && (mine.entity !== null ? mine.entity === theirs.entity : mine.text === theirs.text)
    return sameAnchor === true && slot(other)!.text !== slot(fact)?.text && fact.relation !== 'say'
  })
  return rival ? 'another fact answers it too' : null
}
