import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { ORGANISATION_BY_NAME } from '../../language/gazetteers/organisations'
import { isRole } from '../../language/gazetteers/roles'
import type { Entity } from '../../language/types'
import type { Candidate } from '../candidates/candidate'
import { displayName } from '../candidates/display-name'
import { typeNoun } from '../candidates/type-noun'
import type { Distractor } from './distractor'

/**
 * Other names of the article of the key's own type that the fact does not hold for. One that fills the same
 * place in another fact with the same relation could be right too and is left out.
 */
export function entityDistractors(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): Distractor[] {
  const key = candidate.entity
  if (!key) return []
  const inFact = entitiesOf(index, candidate.fact)
  const alsoTrue = new Set(
    facts
      .filter((fact) => fact !== candidate.fact && fact.relation === candidate.fact.relation)
      .flatMap((fact) => [...entitiesOf(index, fact)]),
  )
  return index.analysis.entities
    .filter((entity) => sameSort(index, key, entity))
    .filter((entity) => key.type !== 'person' || entity.name.includes(' ') || entity.gender !== null)
    .filter(
      (entity) =>
        entity.id !== key.id && entity.type === key.type && entity.plural === key.plural && entity.confidence >= 0.5,
    )
    .filter(
      (entity) =>
        !inFact.has(entity.id) && !alsoTrue.has(entity.id) && !related(key, entity) && looksLikeName(entity.name),
    )
    .map((entity) => ({
      text: displayName(index, entity),
      why: whyNot(index, facts, entity, key),
      close: closeness(index, entity, candidate),
    }))
    .sort((a, b) => b.close - a.close)
}

const inFacts = new WeakMap<Fact, Set<number>>()

/** Entities named or meant in a fact. */
export function entitiesOf(index: ArticleIndex, fact: Fact): Set<number> {
  const known = inFacts.get(fact)
  if (known) return known
  const { from, to } = spanOf(fact)
  const ids = new Set<number>()
  for (const mention of index.mentions[fact.sentence]!)
    if (mention.entity !== null && mention.tokens.from >= from && mention.tokens.to <= to) ids.add(mention.entity)
  inFacts.set(fact, ids)
  return ids
}

const spanOf = (fact: Fact) => {
  const all = [fact.clause.subject, ...fact.clause.fronted, ...fact.clause.pieces].flatMap((piece) => piece.tokens)
  return { from: Math.min(...all), to: Math.max(...all) + 1 }
}

export const looksLikeName = (name: string) =>
  /^[A-Z0-9"']/.test(name) && name.length <= 50 && !isRole(name.toLowerCase())

/** One name within the other: "Minsk" and "Minsk region", or a shared surname. */
function related(a: Entity, b: Entity): boolean {
  const names = [a.name, ...a.aliases].map((name) => name.toLowerCase())
  return [b.name, ...b.aliases].some((name) =>
    names.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other)),
  )
}

/** Why it is wrong, from what the article says of it. */
function whyNot(index: ArticleIndex, facts: readonly Fact[], entity: Entity, key: Entity): string {
  const told =
    facts.find(
      (fact) => fact.subject?.entity === entity.id && fact.modality === 'asserted' && fact.text.length < 140,
    ) ??
    facts.find(
      (fact) => entitiesOf(index, fact).has(entity.id) && fact.modality === 'asserted' && fact.text.length < 140,
    )
  return told
    ? `The article says of ${entity.name}: ${told.text}`
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
  const sort = typeNoun(index, key)
  if (sort !== null || key.type !== 'organisation') return typeNoun(index, other) === sort
  const kind = ORGANISATION_BY_NAME.get(key.name)?.kind
  return kind !== undefined && ORGANISATION_BY_NAME.get(other.name)?.kind === kind
}
