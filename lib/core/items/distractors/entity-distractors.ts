import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import { isFirstName } from '../../language/gazetteers/first-names'
import {
  EVENT_WORDS,
  ORGANISATION_BY_NAME,
  ORGANISATION_WORDS,
  WORK_WORDS,
} from '../../language/gazetteers/organisations'
import { PLACE_TAILS } from '../../language/gazetteers/places'
import { isRole } from '../../language/gazetteers/roles'
import { lookUp } from '../../language/match-gazetteer'
import type { Entity } from '../../language/types'
import type { Candidate } from '../candidates/candidate'
import { displayName } from '../candidates/display-name'
import { typeNoun } from '../candidates/type-noun'
import type { Distractor } from './distractor'
import { entitiesOf, indexFacts } from './fact-index'

/** Share of a fact's words that another fact about a name may have before the two could be one and the same. */
const SAME_STORY = 0.6
const SHORTEST_REASON = 5
const LONGEST_REASON = 24
/** In a book the nearest names are enough. */
const MOST = 60

/**
 * Other names of the article of the key's own type that the fact does not hold for. One that fills the same
 * place in another fact with the same relation, or of which the article tells nearly the same in other words,
 * could be right too and is left out.
 */
export function entityDistractors(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): Distractor[] {
  const key = candidate.entity
  if (!key) return []
  const own = entitiesOf(index, candidate.fact)
  const { byRelation } = indexFacts(index, facts)
  const alsoTrue = new Set(
    (byRelation.get(candidate.fact.relation) ?? [])
      .filter((fact) => fact !== candidate.fact)
      .flatMap((fact) => [...entitiesOf(index, fact)]),
  )
  return nearest(index, likely(index, key), candidate.fact.sentence)
    .filter((entity) => entity.id !== key.id && sameSort(index, key, entity))
    .filter((entity) => !own.has(entity.id) && !alsoTrue.has(entity.id) && !related(key, entity))
    .filter((entity) => !mayHold(index, facts, candidate, entity) && !isOtherName(index, key, entity))
    .map((entity) => ({
      text: displayName(index, entity),
      why: whyNot(index, facts, entity, key),
      close: closeness(index, entity, candidate),
    }))
    .sort((a, b) => b.close - a.close || (a.text < b.text ? -1 : 1))
}

const groups = new WeakMap<ArticleIndex, Map<string, Entity[]>>()

/** Names surely of the key's type and sort: a wrong type is the worst fault that an option can have. */
function likely(index: ArticleIndex, key: Entity): Entity[] {
  const known = groups.get(index) ?? new Map<string, Entity[]>()
  groups.set(index, known)
  const group = `${key.type} ${key.plural}`
  const same =
    known.get(group) ??
    index.analysis.entities.filter(
      (entity) =>
        entity.type === key.type &&
        entity.plural === key.plural &&
        entity.confidence >= 0.5 &&
        looksLikeName(entity.name) &&
        (entity.type !== 'person' || isSurelyPerson(entity)),
    )
  known.set(group, same)
  return same
}

/** Those first named around a sentence. */
function nearest(index: ArticleIndex, entities: Entity[], sentence: number): Entity[] {
  if (entities.length <= MOST) return entities
  const distance = new Map(
    entities.map((entity) => [entity, Math.abs((index.mentionsOf.get(entity.id)?.[0]?.sentence ?? 0) - sentence)]),
  )
  return [...entities].sort((a, b) => distance.get(a)! - distance.get(b)! || a.id - b.id).slice(0, MOST)
}

/** A title or a known first name say so; a last word like "Fire", "Award" or "Party" says no. */
export function isSurelyPerson(entity: Entity): boolean {
  const words = entity.name.split(' ')
  const last = words.at(-1)!
  if (words.some((word) => ORGANISATION_WORDS.has(word) || EVENT_WORDS.has(word) || WORK_WORDS.has(word))) return false
  if (words.length > 1 && PLACE_TAILS.has(last)) return false
  if (ORGANISATION_BY_NAME.has(entity.name)) return false
  // A lone first name is no answer beside full ones.
  return words.length > 1 && (entity.roles.length > 0 || isFirstName(words[0]!))
}

export const looksLikeName = (name: string) =>
  /^[A-Z0-9"']/.test(name) && name.length <= 50 && !isRole(name.toLowerCase())

/** One name within the other: "Minsk" and "Minsk region", or a shared surname. */
function related(a: Entity, b: Entity): boolean {
  if (a.type === 'person' && a.name.split(' ').at(-1) === b.name.split(' ').at(-1)) return true
  const names = [a.name, ...a.aliases].map((name) => name.toLowerCase())
  return [b.name, ...b.aliases].some((name) =>
    names.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other)),
  )
}

const RENAMED =
  /\b(?:known as|(?:ring|stage|pen|real|birth|maiden) names?|alias|nicknamed|a\.?k\.?a\.?|under the name|born)\b/i

/** "X, who performed as Y": two names of one person, where a sentence with both speaks of names. */
function isOtherName(index: ArticleIndex, key: Entity, entity: Entity): boolean {
  if (key.type !== 'person') return false
  const own = new Set((index.mentionsOf.get(key.id) ?? []).map((mention) => mention.sentence))
  return (index.mentionsOf.get(entity.id) ?? []).some(({ sentence }) => {
    if (!own.has(sentence)) return false
    const { start, end } = index.analysis.sentences[sentence]!
    return RENAMED.test(index.analysis.raw.slice(start, end))
  })
}

/** Whether a fact that names this entity tells nearly the same. */
function mayHold(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate, entity: Entity): boolean {
  const mine = wordsOf(candidate.fact)
  const told = indexFacts(index, facts).naming.get(entity.id) ?? []
  return told.some((fact) => {
    const theirs = wordsOf(fact)
    let shared = 0
    for (const word of mine) if (theirs.has(word)) shared += 1
    return shared / Math.max(1, Math.min(mine.size, theirs.size)) >= SAME_STORY
  })
}

const words = new WeakMap<Fact, Set<string>>()

function wordsOf(fact: Fact): Set<string> {
  const known = words.get(fact) ?? new Set(contentWords(fact.text))
  words.set(fact, known)
  return known
}

/** Why it is wrong, from what the article does say of it. */
function whyNot(index: ArticleIndex, facts: readonly Fact[], entity: Entity, key: Entity): string {
  const told = (indexFacts(index, facts).naming.get(entity.id) ?? []).filter((fact) => {
    const length = fact.text.split(' ').length
    return (
      fact.modality === 'asserted' &&
      fact.clause.kind !== 'quote' &&
      length >= SHORTEST_REASON &&
      length <= LONGEST_REASON
    )
  })
  const best =
    told.find((fact) => fact.subject?.entity === entity.id && fact.clause.kind !== 'role') ??
    told.find((fact) => fact.subject?.entity === entity.id) ??
    told[0]
  return best
    ? `The article tells something else of ${entity.name}: “${best.text.replace(/[.]$/, '')}”.`
    : `The article names ${entity.name}, but says this of ${key.name}.`
}

const closeness = (index: ArticleIndex, entity: Entity, candidate: Candidate) => {
  const own = index.mentionsOf.get(entity.id) ?? []
  const near = own.some((mention) => Math.abs(mention.sentence - candidate.fact.sentence) <= 2)
  const gender = candidate.entity?.gender && entity.gender === candidate.entity.gender ? 0.2 : 0
  return Math.min(1, (near ? 0.3 : 0) + Math.min(0.5, own.length / 10) + gender)
}

/** A band is no answer to "which ministry"; without a sort, two organisations must be of one kind in the list of known ones. */
function sameSort(index: ArticleIndex, key: Entity, other: Entity): boolean {
  if (!['organisation', 'place', 'event', 'work', 'product', 'other'].includes(key.type)) return true
  // A state of the gazetteer beside a mine that nobody listed.
  if (key.type === 'place' && (lookUp(key.name) === null) !== (lookUp(other.name) === null)) return false
  const sort = typeNoun(index, key)
  if (sort !== null || key.type !== 'organisation') return typeNoun(index, other) === sort
  const kind = ORGANISATION_BY_NAME.get(key.name)?.kind
  return kind !== undefined && ORGANISATION_BY_NAME.get(other.name)?.kind === kind
}
