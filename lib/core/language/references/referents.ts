import type { Entity } from '../types'
import type { Gender, Kind } from './noun-classes'
import type { Phrase } from './phrase'

/** Something the article speaks of, with every phrase so far that stands for it. */
export type Referent = {
  id: number
  entity: number | null
  /** The last ones in text order, pronouns among them. */
  phrases: Phrase[]
  first: Phrase
  /** Of all phrases, and of those that are no pronouns. */
  count: number
  told: number
  /** The last one that is no pronoun. */
  anchor: Phrase
  kind: Kind
  gender: Gender
  plural: boolean | null
  /** Nouns it has been called by, its titles and the words of its name among them. */
  nouns: Set<string>
  /** Adjectives and nouns that stood before those. */
  modifiers: Set<string>
}

/** Phrases kept of one referent, referents kept of one noun: what bounds the time that an article of any length takes. */
const KEPT = 12

/** What an article has spoken of so far. */
export class Discourse {
  private size = 0
  private readonly byEntity = new Map<number, Referent>()
  private readonly byNoun = new Map<string, Referent[]>()
  private fresh: Referent[] = []

  constructor(private readonly entities: readonly Entity[]) {}

  /** Takes note of a phrase: of a known referent, or of a new one. */
  add(phrase: Phrase, known: Referent | null): Referent {
    const named = phrase.entity === null ? undefined : this.byEntity.get(phrase.entity)
    const referent = named ?? known ?? this.open(phrase)
    referent.phrases.push(phrase)
    if (referent.phrases.length > KEPT) referent.phrases.shift()
    referent.count += 1
    if (phrase.form !== 'pronoun') {
      referent.told += 1
      referent.anchor = phrase
    }
    if (phrase.form === 'noun') {
      referent.nouns.add(phrase.noun)
      for (const word of phrase.modifiers) referent.modifiers.add(word)
    }
    referent.gender ??= phrase.gender
    this.touch(referent)
    return referent
  }

  /** Referents spoken of in the last sentences, and those once called by the noun. */
  reach(sentence: number, sentences: number, noun: string | null): Referent[] {
    this.fresh = this.fresh.filter((referent) => sentence - referent.phrases.at(-1)!.sentence <= sentences)
    const called = noun === null ? [] : (this.byNoun.get(noun) ?? [])
    return [...new Set([...this.fresh, ...called])]
  }

  private touch(referent: Referent): void {
    if (!this.fresh.includes(referent)) this.fresh.push(referent)
    for (const noun of referent.nouns) {
      const called = this.byNoun.get(noun) ?? []
      if (called.at(-1) === referent) continue
      const list = called.filter((other) => other !== referent)
      this.byNoun.set(noun, [...list, referent].slice(-KEPT))
    }
  }

  private open(phrase: Phrase): Referent {
    const entity = phrase.entity === null ? null : this.entities[phrase.entity]!
    const referent: Referent = {
      id: this.size++,
      entity: phrase.entity,
      phrases: [],
      first: phrase,
      count: 0,
      told: 0,
      anchor: phrase,
      kind: phrase.kind,
      gender: phrase.gender,
      plural: phrase.number === 'either' ? null : phrase.number === 'plural',
      nouns: new Set(entity ? nounsOf(entity) : []),
      modifiers: new Set(),
    }
    if (entity) this.byEntity.set(entity.id, referent)
    return referent
  }
}

/** "minister" for a foreign minister, "ministry" for the Interior Ministry, "country" for Norway. */
function nounsOf(entity: Entity): string[] {
  const words = (text: string) => text.toLowerCase().split(/[\s-]+/)
  const nouns = entity.roles.flatMap((role) => words(role.replace(/ (?:of|for|at|in) .*/, '')).slice(-1))
  if (entity.type === 'person') return nouns
  for (const alias of entity.aliases) nouns.push(...words(alias))
  if (entity.type === 'country') nouns.push('country', 'nation')
  if (entity.type === 'city') nouns.push('city', 'town')
  return nouns
}
