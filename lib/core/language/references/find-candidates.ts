import type { Sentence } from '../types'
import { isBarred } from './clause-ties'
import type { Told } from './feature-row'
import { kindsClash, measurePair, measurePhrase } from './measure-pair'
import type { Kind } from './noun-classes'
import { type Phrase, PRONOUNS } from './phrase'
import type { Discourse, Referent } from './referents'

/**
 * A phrase and what it may stand for; what is told of the phrase alone and then, counted on, of it with each answer.
 * The first answer is "nothing said before". `width` is the number of all features.
 */
export type Question = {
  phrase: Phrase
  candidates: Referent[]
  group: Group
  alone: Told
  answers: Told[]
  width: number
}
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
  const alone = measurePhrase(phrase, sentences)
  const answers: Told[] = [[]]
  let { width } = alone
  let [called, most] = [0, 0]
  const ofKind = new Map<Kind, number>()
  for (const { kind, nouns, told } of candidates) {
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
    if (nouns.has(phrase.noun)) called += 1
    most = Math.max(most, told)
  }
  for (const [nearer, referent] of candidates.entries()) {
    const rivals = ofKind.get(referent.kind)! - 1
    const namesakes = called - (referent.nouns.has(phrase.noun) ? 1 : 0)
    const around = { sentences, nearer, rivals, most, namesakes, first }
    const pair = measurePair(phrase, referent, around, alone.width)
    answers.push(pair.told)
    width = pair.width
  }
  return { phrase, candidates, group, alone: alone.told, answers, width }
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
    return gap <= REACH && !kindsClash(phrase, referent.kind) && !(last.form === 'list' && phrase.number !== 'plural')
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
