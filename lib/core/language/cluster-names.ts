import type { NameChunk } from './cut-run'
import { type Cluster, toEntities } from './make-entities'
import { type Votes, voteOnType } from './type-names'
import type { Entity, Mention, Sentence } from './types'

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/

/**
 * Gathers the names of an article into entities: the same name, a country's other names, a surname
 * under its full name, an acronym under its expansion. Each is typed once, by the votes of all its mentions.
 */
export function clusterNames(
  chunks: readonly NameChunk[],
  sentences: readonly Sentence[],
): { entities: Entity[]; mentions: Mention[] } {
  const clusters: Cluster[] = []
  const byName = new Map<string, Cluster>()
  const bySurname = new Map<string, Cluster[]>()
  const owner: Cluster[] = []
  const expansions = findExpansions(chunks, sentences)
  // Full names first, so that a surname before its full name (as in a title) still finds it.
  for (const [index, chunk] of chunks.entries()) if (chunk.text.includes(' ')) place(chunk, index)
  for (const [index, chunk] of chunks.entries()) if (!chunk.text.includes(' ')) place(chunk, index)

  function place(chunk: NameChunk, index: number): void {
    const own = voteOnType(chunk, sentences[chunk.sentence]!)
    const key = keyOf(chunk)
    const bearer = chunk.known ? findPerson(chunk, own, index) : undefined
    // A surname that is also a city's name says nothing of the city: "Ana Paris … Paris".
    const votes = bearer ? voteOnType({ ...chunk, known: null }, sentences[chunk.sentence]!) : own
    const cluster: Cluster =
      bearer ??
      byName.get(expansions.get(key) ?? key) ??
      byName.get(key) ??
      findPerson(chunk, votes, index) ??
      open(key)
    cluster.chunks.push(chunk)
    cluster.last = index
    cluster.canonical ??= chunk.known?.type === 'country' ? chunk.known.name : null
    cluster.names.set(chunk.text, (cluster.names.get(chunk.text) ?? 0) + 1)
    for (const [type, weight] of votes) {
      // Hints do not add up: ten weak ones say no more than the strongest of them.
      const before = cluster.votes.get(type) ?? 0
      cluster.votes.set(
        type,
        Math.abs(weight) < 1
          ? Math.abs(before) < 1
            ? Math.sign(weight + before) * Math.max(Math.abs(before), Math.abs(weight))
            : before
          : before + weight,
      )
    }
    byName.set(key, byName.get(key) ?? cluster)
    if (cluster.person === null && looksLikePerson(chunk, votes)) {
      cluster.person = nameWords(chunk.text)
      const surname = cluster.person.at(-1)!
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), cluster])
    }
    owner[index] = cluster
  }

  function open(key: string): Cluster {
    const cluster: Cluster = { chunks: [], votes: new Map(), names: new Map(), canonical: null, last: -1, person: null }
    clusters.push(cluster)
    byName.set(key, cluster)
    return cluster
  }

  /** A surname, or a name with fewer parts, belongs to the full name that has it; of two, to the one named last before it. */
  function findPerson(chunk: NameChunk, votes: Votes, index: number): Cluster | undefined {
    if (
      chunk.known &&
      chunk.roles.length === 0 &&
      (chunk.known.type === 'nationality' ||
        /^(?:in|at|from|to|near|of|the|across)$/i.test(sentences[chunk.sentence]!.tokens[chunk.from - 1]?.text ?? ''))
    )
      return undefined
    const words = nameWords(chunk.text)
    const surname = words.at(-1)!
    const candidates = (bySurname.get(surname) ?? []).filter((cluster) => {
      const full = cluster.person!
      return full.length > words.length
        ? words.length === 1 || full[0] === words[0]
        : words.length > full.length && full[0] === words[0] && full.length > 1
    })
    // A given name alone, or a family name that stands first, as in Chinese and Korean: only where one person has it.
    if (candidates.length === 0 && words.length === 1 && !chunk.known) {
      const given = clusters.filter(
        (cluster) => cluster.person && cluster.person[0] === surname && cluster.person.length > 1,
      )
      return given.length === 1 ? given[0] : undefined
    }
    if (candidates.length <= 1) return candidates[0]
    if ((votes.get('person') ?? 0) < 0) return undefined
    const before = candidates.filter((cluster) => lastBefore(cluster, index) >= 0)
    return before.sort((a, b) => lastBefore(b, index) - lastBefore(a, index))[0] ?? candidates[0]
  }
  function lastBefore(cluster: Cluster, index: number): number {
    for (let i = index - 1; i >= 0; i--) if (owner[i] === cluster) return i
    // Full names are placed before their surnames, so later full names are not "before".
    return -1
  }

  return toEntities(chunks, owner, sentences)
}

function keyOf(chunk: NameChunk): string {
  if (chunk.known && chunk.known.type !== 'nationality') return `=${chunk.known.name}`
  return chunk.text
    .replace(/^[Tt]he /, '')
    .replace(/\.(?=\p{Lu}|$)/gu, '')
    .toLowerCase()
}

function nameWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => !SUFFIX.test(word))
}

function looksLikePerson(chunk: NameChunk, votes: Votes): boolean {
  const person = votes.get('person') ?? 0
  const others = Math.max(0, ...[...votes].filter(([type]) => type !== 'person').map(([, weight]) => weight))
  return nameWords(chunk.text).length > 1 && person >= 1 && person > others && !chunk.text.includes(' of ')
}

/** Acronym key → key of its expansion, where they stand as "Expansion (ACR)" or where initials of one name spell it. */
function findExpansions(chunks: readonly NameChunk[], sentences: readonly Sentence[]): Map<string, string> {
  const found = new Map<string, string>()
  const initials = new Map<string, string>()
  for (const chunk of chunks) {
    const words = chunk.text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
    if (words.length >= 3) initials.set(words.map((word) => word[0]!).join(''), keyOf(chunk))
  }
  for (const [i, chunk] of chunks.entries()) {
    const letters = chunk.text.replaceAll('.', '')
    if (chunk.known || !/^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(letters) || !/\p{Lu}{2}/u.test(letters)) continue
    const previous = chunks[i - 1]
    const tokens = sentences[chunk.sentence]!.tokens
    const bracketed = tokens[chunk.from - 1]?.text === '(' && tokens[chunk.to]?.text === ')'
    if (
      bracketed &&
      previous &&
      previous.sentence === chunk.sentence &&
      previous.to === chunk.from - 1 &&
      previous.text[0] === letters[0]
    ) {
      found.set(keyOf(chunk), keyOf(previous))
    } else if (initials.has(letters)) found.set(keyOf(chunk), initials.get(letters)!)
  }
  return found
}
