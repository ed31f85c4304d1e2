import type { Sentence } from '../types'
import { isBarred } from './clause-ties'
import { type Features, kindsClash, measurePair, measurePhrase } from './measure-pair'
import type { Kind } from './noun-classes'
import { type Phrase, PRONOUNS } from './phrase'
import type { Discourse, Referent } from './referents'

/** A phrase, what it may stand for, and what each answer looks like; the first answer is "nothing said before". */
export type Question = { phrase: Phrase; candidates: Referent[]; features: Features[]; group: Group }
/** Each has weights and a threshold of its own. */
export const GROUPS = ['he', 'it', 'they', 'description'] as const
export type Group = (typeof GROUPS)[number]

/** Sentences back that a pronoun reaches, and a description that does not repeat a word. */
const REACH = 3
const MOST = 40

export function groupOf(phrase: Phrase): Group | null {
  if (phrase.form === 'pronoun') return phrase.kind === 'person' ? 'he' : phrase.number === 'plural' ? 'they' : 'it'
  if (phrase.form !== 'noun' || phrase.describes !== null || phrase.kind === 'time') return null
  return /^(?:the|this|that|these|those)$/.test(phrase.determiner) ? 'description' : null
}

/** Null for a phrase that asks nothing: a name, "a bill". */
export function askReference(
  phrase: Phrase,
  discourse: Discourse,
  sentences: readonly Sentence[],
  first: number,
): Question | null {
  const group = groupOf(phrase)
  if (group === null) return null
  const { tokens } = sentences[phrase.sentence]!
  const candidates = discourse
    .reach(phrase.sentence, REACH, group === 'description' ? phrase.noun : null)
    .filter((referent) => mayMean(phrase, group, referent) && !isBarred(phrase, referent, tokens))
    // The one spoken of last comes first.
    .sort((a, b) => placeOf(b) - placeOf(a))
    .slice(0, MOST)
  const most = Math.max(0, ...candidates.map((referent) => referent.told))
  const alone = measurePhrase(phrase, sentences)
  const ofKind = new Map<Kind, number>()
  let called = 0
  for (const { kind, nouns } of candidates) {
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
    if (nouns.has(phrase.noun)) called += 1
  }
  const pairs = candidates.map((referent, nearer) =>
    measurePair(phrase, referent, {
      sentences,
      nearer,
      rivals: ofKind.get(referent.kind)! - 1,
      most,
      namesakes: called - (referent.nouns.has(phrase.noun) ? 1 : 0),
      first,
    }),
  )
  const none = candidates.length === 0 ? [] : new Array<number>(pairs[0]!.length).fill(0)
  return { phrase, candidates, group, features: [none, ...pairs].map((pair) => [...alone, ...pair]) }
}

function placeOf(referent: Referent): number {
  const last = referent.phrases.at(-1)!
  return last.sentence * 1000 + last.head
}

function mayMean(phrase: Phrase, group: Group, referent: Referent): boolean {
  const last = referent.phrases.at(-1)!
  const gap = phrase.sentence - last.sentence
  if (referent.kind === 'time') return false
  if (group === 'description') {
    if (referent.plural !== null && phrase.number !== 'either' && referent.plural !== (phrase.number === 'plural'))
      return false
    if (referent.nouns.has(phrase.noun)) return true
    return gap <= REACH && !kindsClash(phrase, referent) && !(last.form === 'list' && phrase.number !== 'plural')
  }
  if (gap > REACH) return false
  const { gender, plural, person } = PRONOUNS[phrase.noun]!
  if (person) {
    if (referent.kind !== 'person' && referent.kind !== 'unknown') return false
    return referent.plural !== true && (referent.gender === null || referent.gender === gender)
  }
  if (plural) return referent.plural !== false || (referent.entity === null && referent.kind !== 'thing')
  return referent.kind !== 'person' && referent.plural !== true
}
