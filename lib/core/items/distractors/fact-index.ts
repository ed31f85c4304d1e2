import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'

/** Look-ups over all facts of an article, so that no draft has to walk through all of them. */
export type FactIndex = {
  byRelation: ReadonlyMap<string, readonly Fact[]>
  /** Facts in which an entity is named or meant. */
  naming: ReadonlyMap<number, readonly Fact[]>
  /** What persons are or were: "X is the mayor of Y". */
  roles: readonly Fact[]
}

const built = new WeakMap<readonly Fact[], FactIndex>()

export function indexFacts(index: ArticleIndex, facts: readonly Fact[]): FactIndex {
  const known = built.get(facts)
  if (known) return known
  const byRelation = new Map<string, Fact[]>()
  const naming = new Map<number, Fact[]>()
  for (const fact of facts) {
    push(byRelation, fact.relation, fact)
    for (const id of entitiesOf(index, fact)) push(naming, id, fact)
  }
  const made = { byRelation, naming, roles: facts.filter((fact) => fact.clause.kind === 'role') }
  built.set(facts, made)
  return made
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const inFacts = new WeakMap<Fact, Set<number>>()

/** Entities named or meant in a fact. */
export function entitiesOf(index: ArticleIndex, fact: Fact): Set<number> {
  const known = inFacts.get(fact)
  if (known) return known
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (const piece of [fact.clause.subject, ...fact.clause.fronted, ...fact.clause.pieces])
    for (const at of piece.tokens) {
      if (at < from) from = at
      if (at > to) to = at
    }
  const ids = new Set<number>()
  for (const mention of index.mentions[fact.sentence]!)
    if (mention.entity !== null && mention.tokens.from >= from && mention.tokens.to <= to + 1) ids.add(mention.entity)
  inFacts.set(fact, ids)
  return ids
}
