import type { NameChunk } from './cut-run'
import { genderOfName, isFirstName } from './gazetteers/first-names'
import { genderOfRole, isRole } from './gazetteers/roles'
import type { Votes } from './type-names'
import type { Entity, EntityType, Mention, Sentence } from './types'
import { headOf } from './vote-by-context'

export type Cluster = {
  chunks: NameChunk[]
  votes: Votes
  names: Map<string, number>
  canonical: string | null
  last: number
  person: string[] | null
}

/** Entities in the order of their first mention, each typed by its votes, and a mention for every name. */
export function toEntities(
  chunks: readonly NameChunk[],
  owner: Cluster[],
  sentences: readonly Sentence[],
): { entities: Entity[]; mentions: Mention[] } {
  const order = new Map<Cluster, number>()
  for (const cluster of owner) if (!order.has(cluster)) order.set(cluster, order.size)
  const entities = [...order.keys()].map((cluster, id) => toEntity(cluster, id, sentences))
  const mentions = chunks.map((chunk, id): Mention => {
    const tokens = sentences[chunk.sentence]!.tokens
    const entity = entities[order.get(owner[id]!)!]!
    return {
      id,
      start: tokens[chunk.from]!.start,
      end: tokens[chunk.to - 1]!.end,
      sentence: chunk.sentence,
      tokens: { from: chunk.from, to: chunk.to },
      head: headOf(tokens, chunk.from, chunk.to),
      form: 'name',
      entity: entity.id,
      confidence: entity.confidence,
    }
  })
  return { entities, mentions }
}

function toEntity(cluster: Cluster, id: number, sentences: readonly Sentence[]): Entity {
  const ranked = [...cluster.votes].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1])
  const [type, weight] = ranked[0] ?? (['other', 0] as [EntityType, number])
  const second = ranked[1]?.[1] ?? 0
  const decided = weight >= 1 ? type : 'other'
  const names = [...cluster.names.keys()]
  // The fullest name; of names for a country the one that is no abbreviation.
  const name = names.sort((a, b) => fullness(b) - fullness(a) || a.localeCompare(b))[0]!
  const roles = [
    ...new Set([
      ...cluster.chunks.flatMap((chunk) => chunk.roles),
      ...(decided === 'person' ? rolesAround(cluster, sentences) : []),
    ]),
  ]
  return {
    id,
    type: decided,
    name,
    aliases: names,
    roles,
    gender: decided === 'person' ? genderOf(name, roles) : null,
    plural:
      decided === 'nationality'
        ? /s$/.test(name)
        : /^(?:Democrats|Republicans|Conservatives|Tories|Greens|Houthis|Marines)$/.test(name),
    confidence: weight <= 0 ? 0 : Math.min(1, (weight - second) / (weight + 0.5) + (weight > 3 ? 0.1 : 0)),
  }
}

function fullness(name: string): number {
  return (
    name.split(/\s+/).length * 10 +
    (name.includes('.') || /^\p{Lu}{2,6}$/u.test(name) ? 0 : 5) +
    Math.min(4, name.length / 10)
  )
}

function genderOf(name: string, roles: readonly string[]): Entity['gender'] {
  for (const role of roles) {
    const gender = genderOfRole(role)
    if (gender) return gender
  }
  const first = name.split(/[\s-]+/)[0]!
  return name.includes(' ') || isFirstName(first) ? genderOfName(first) : null
}

/** Roles given beside the name: "X, a spokeswoman for Y", "the bank's chief economist, X", "X is the mayor". */
function rolesAround(cluster: Cluster, sentences: readonly Sentence[]): string[] {
  const roles: string[] = []
  for (const chunk of cluster.chunks) {
    const tokens = sentences[chunk.sentence]!.tokens
    const head = headOf(tokens, chunk.from, chunk.to)
    const governor = tokens[head]!.head
    const near = tokens
      .filter((token) => token.head === head && token.deprel === 'appos' && token.confidence > 0.4)
      .map((token) => token.index)
    if (tokens[head]!.deprel === 'appos' && governor >= 0) near.push(governor)
    for (const at of near) {
      const noun = tokens[at]!
      if (!/^NN$/.test(noun.xpos) || !/^\p{Ll}/u.test(noun.text) || !isRole(noun.lemma)) continue
      let from = at
      while (
        from > 0 &&
        /^(?:NN|JJ|HYPH|NNP)$/.test(tokens[from - 1]!.xpos) &&
        tokens[from - 1]!.head >= from - 1 &&
        at - from < 4
      )
        from -= 1
      roles.push(
        tokens
          .slice(from, at + 1)
          .map((token) => token.text + (token.spaceAfter ? ' ' : ''))
          .join('')
          .trim(),
      )
    }
  }
  return roles
}
