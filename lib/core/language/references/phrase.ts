import type { Entity, Token } from '../types'
import type { Gender, GrammaticalFunction, Kind } from './noun-classes'

/** A phrase that refers to something: a name, a pronoun of the third person, a noun with its words, or a list of these. */
export type Phrase = {
  sentence: number
  head: number
  from: number
  to: number
  form: 'name' | 'pronoun' | 'noun' | 'list'
  /** For a name. */
  entity: number | null
  /** Lemma of the head in small letters; of a pronoun its word. */
  noun: string
  /** Lemmas of the adjectives and nouns before the head. */
  modifiers: string[]
  /** A complement or clause follows that tells which one. */
  explained: boolean
  determiner: string
  kind: Kind
  gender: Gender
  number: 'singular' | 'plural' | 'either'
  role: GrammaticalFunction
  /** Head of the phrase that this one only describes again: "X, the mayor", "X is the mayor". */
  describes: number | null
  quoted: boolean
}

export const PRONOUNS: Readonly<Record<string, { gender: Gender; plural: boolean; person: boolean }>> =
  Object.fromEntries([
    ...'he him his himself'.split(' ').map((word) => [word, { gender: 'masculine', plural: false, person: true }]),
    ...'she her hers herself'.split(' ').map((word) => [word, { gender: 'feminine', plural: false, person: true }]),
    ...'it its itself'.split(' ').map((word) => [word, { gender: null, plural: false, person: false }]),
    ...'they them their theirs themselves'
      .split(' ')
      .map((word) => [word, { gender: null, plural: true, person: false }]),
  ])

/** What a named thing is to a pronoun. */
export function kindOfEntity(entity: Entity): Kind {
  if (entity.type === 'person' || entity.type === 'nationality') return 'person'
  if (entity.type === 'organisation') return 'group'
  if (entity.type === 'country' || entity.type === 'city' || entity.type === 'place') return 'place'
  return entity.type === 'other' ? 'unknown' : 'thing'
}

/** The words that depend on each word, from left to right. */
export function childrenOf(tokens: readonly Token[]): Token[][] {
  const children: Token[][] = tokens.map(() => [])
  for (const token of tokens) if (token.head >= 0) children[token.head]!.push(token)
  return children
}
