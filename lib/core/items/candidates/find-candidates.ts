import { type ArticleIndex, mentionOfHead } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS, isPersonNoun } from '../../facts/word-lists'
import { wordParts } from '../../facts/wording'
import { isRole } from '../../language/gazetteers/roles'
import type { Entity } from '../../language/types'
import { ageCandidate } from './age-candidate'
import type { AnswerKind, Candidate } from './candidate'
import { dateCandidate } from './date-candidate'
import { displayName } from './display-name'
import { innerCandidates } from './inner-candidates'
import { quantityCandidate } from './quantity-candidate'
import { reasonCandidate } from './reason-candidate'
import { roleCandidates } from './role-candidates'

const LONGEST_PHRASE = 7

const found = new WeakMap<Fact, Candidate[]>()

/** Everything in a fact that can be asked for, most telling kinds first within a phrase. */
export function findCandidates(index: ArticleIndex, fact: Fact): Candidate[] {
  const known = found.get(fact) ?? listCandidates(index, fact)
  found.set(fact, known)
  return known
}

function listCandidates(index: ArticleIndex, fact: Fact): Candidate[] {
  const { clause } = fact
  if (clause.kind === 'role') return roleCandidates(index, fact)
  return [clause.subject, ...clause.fronted, ...clause.pieces].flatMap((piece) => {
    const reason = reasonCandidate(index, fact, piece)
    if (reason) return [reason]
    if (piece.role === 'content' || piece.role === 'adverbial') return innerCandidates(index, fact, piece)
    if (!['subject', 'object', 'indirect', 'predicate', 'oblique', 'agent', 'time'].includes(piece.role)) return []
    const age = ageCandidate(index, fact, piece)
    if (age) return [age]
    const date = dateCandidate(index, fact, piece)
    if (date) return [date]
    const quantity = quantityCandidate(index, fact, piece)
    if (quantity) return [quantity]
    const whole = nameCandidate(index, fact, piece) ?? phraseCandidate(index, fact, piece)
    const owner = ownerCandidate(index, fact, piece)
    return [...[whole, owner].filter((candidate) => candidate !== null), ...innerCandidates(index, fact, piece)]
  })
}

export const bodyOf = (piece: Piece) => piece.tokens.slice(piece.preposition.length)

export const wordsOf = (index: ArticleIndex, fact: Fact, tokens: number[]) =>
  wordParts(index, [{ sentence: fact.sentence, tokens }])

const KINDS: Partial<Record<Entity['type'], AnswerKind>> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  city: 'city',
  place: 'place',
  event: 'thing',
  work: 'thing',
  product: 'thing',
  other: 'thing',
}

function entityAt(index: ArticleIndex, fact: Fact, head: number): { entity: Entity; from: number; to: number } | null {
  const mention = mentionOfHead(index, fact.sentence, head)
  if (!mention || mention.form !== 'name' || mention.entity === null) return null
  const entity = index.entities.get(mention.entity)
  return entity ? { entity, ...mention.tokens } : null
}

/** A phrase that is a name, with or without a title before it. */
export function nameCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const found = entityAt(index, fact, piece.head) ?? titledPerson(index, fact, piece)
  const kind = found && KINDS[found.entity.type]
  // One word without a known gender is as often a thing that acts as a person does.
  if (found?.entity.type === 'person' && !found.entity.name.includes(' ') && found.entity.gender === null) return null
  if (!found || !kind || isRole(found.entity.name.toLowerCase())) return null
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  if (body.some((at) => ['conj', 'acl', 'acl:relcl', 'cc'].includes(tree.tokens[at]!.deprel))) return null
  // "in Sochi on the Black Sea": what follows a place only places it more.
  const trailing = body.some((at) => at >= found.to)
  if (trailing && !(['city', 'country', 'place'].includes(found.entity.type) && piece.preposition.length > 0))
    return null
  const outside = body.filter((at) => at < found.from)
  const title = outside.every((at) => /^(DET|NOUN|PROPN|ADJ|PART|ADP|NUM|PUNCT)$/.test(tree.tokens[at]!.upos))
  if (!title || (outside.length > 1 && kind !== 'person')) return null
  const { entity } = found
  const key = displayName(index, entity)
  return {
    fact,
    kind,
    piece,
    form: 'whole',
    focus: body,
    rest: [],
    key,
    accepted: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== key),
    entity,
    value: null,
    date: null,
    noun: entity.name.toLowerCase(),
    plural: entity.plural,
  }
}

/** "Belarus' leader Alexander Lukashenko": the name that ends a description of a person. */
function titledPerson(index: ArticleIndex, fact: Fact, piece: Piece) {
  const { tokens } = index.trees[fact.sentence]!
  const head = tokens[piece.head]!
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null
  const last = piece.tokens.at(-1)!
  const mention = index.mentions[fact.sentence]!.find(
    (one) =>
      one.form === 'name' &&
      one.tokens.to === last + 1 &&
      one.tokens.from > piece.head &&
      tokens[one.head]!.head === piece.head,
  )
  const entity = mention?.entity == null ? undefined : index.entities.get(mention.entity)
  const tied = mention !== undefined && /^(flat|appos|compound|nmod:desc)/.test(tokens[mention.head]!.deprel)
  return entity?.type === 'person' && tied ? { entity, ...mention.tokens } : null
}

/** "Belarus' Interior Ministry": whose ministry. */
function ownerCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  const owner = body
    .map((at) => tree.tokens[at]!)
    .find((token) => token.deprel === 'nmod:poss' && token.head === piece.head)
  const found = owner && entityAt(index, fact, owner.index)
  if (!found || !['person', 'country'].includes(found.entity.type)) return null
  if (tree.tokens[piece.head]!.upos === 'PROPN' && found.entity.type === 'person') return null
  const mark = tree.children[owner.index]!.find((child) => tree.tokens[child]!.xpos === 'POS')
  if (mark === undefined || body[0]! < found.from - 1) return null
  const focus = body.filter((at) => at <= mark)
  const rest = body.filter((at) => at > mark)
  if (rest.length === 0 || rest.length > 8) return null
  const { entity } = found
  return {
    fact,
    kind: KINDS[entity.type]!,
    piece,
    form: 'owner',
    focus,
    rest,
    key: displayName(index, entity),
    accepted: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== displayName(index, entity)),
    entity,
    value: null,
    date: null,
    noun: entity.name.toLowerCase(),
    plural: false,
  }
}

/** A common-noun phrase with something to say. */
function phraseCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const head = tree.tokens[piece.head]!
  const body = bodyOf(piece)
  // "By one tradition, …": what opens the sentence only frames it.
  if (fact.clause.fronted.includes(piece)) return null
  const nominal = head.upos === 'NOUN' || (head.upos === 'PROPN' && piece.role !== 'time')
  if (!nominal || piece.role === 'time' || body.length > LONGEST_PHRASE || GENERIC_HEADS.has(head.lemma)) return null
  if (
    body.some(
      (at) =>
        tree.tokens[at]!.upos === 'PRON' ||
        (tree.tokens[at]!.upos === 'VERB' && tree.tokens[at]!.deprel.startsWith('acl:relcl')),
    )
  )
    return null
  const first = tree.tokens[body[0]!]!
  if (/^(ADV|PART|VERB|AUX|ADP)$/.test(first.upos)) return null
  // "several books" answers nothing exactly.
  if (/^(some|several|many|various|numerous|few|other|any|all|most|such|more)$/i.test(first.text)) return null
  if (body.length === 1 && /ing$/.test(head.text) && head.upos === 'NOUN') return null
  if (head.upos === 'PROPN' && entityAt(index, fact, piece.head)?.entity.type === 'person') return null
  const wording = wordsOf(index, fact, body)
  if (wording.problems.length > 0 || wording.vague > 0) return null
  const person = isPersonNoun(head.lemma.toLowerCase())
  const bare = wording.text.replace(/^(a|an|the|some) /i, '')
  return {
    fact,
    kind: person ? 'group' : 'phrase',
    piece,
    form: 'whole',
    focus: body,
    rest: [],
    key: wording.text,
    accepted: bare === wording.text ? [] : [bare],
    entity: null,
    value: null,
    date: null,
    noun: head.lemma.toLowerCase(),
    plural: /S$/.test(head.xpos) || body.some((at) => tree.tokens[at]!.deprel === 'conj'),
  }
}
