import { SPEECH_VERBS } from '../gazetteers/abbreviations'
import { logarithm } from '../model/probabilities'
import type { Sentence } from '../types'
import { hasBreak, isAbove, isInRelativeOf, isNearestSubject, isSubject, reports } from './clause-ties'
import { FUNCTIONS, kindOfNoun } from './noun-classes'
import type { Phrase } from './phrase'
import type { Referent } from './referents'

/** What the network is shown of a phrase and one thing it may stand for. Order and number are part of the weights. */
export type Features = number[]

const KINDS = ['person', 'group', 'place', 'thing', 'time', 'unknown'] as const

const FORMS = ['name', 'pronoun', 'noun', 'list'] as const

const WORDS = [
  'he',
  'him',
  'his',
  'himself',
  'she',
  'her',
  'hers',
  'herself',
  'it',
  'its',
  'itself',
  'they',
  'them',
  'their',
  'themselves',
] as const

export type Surroundings = {
  sentences: readonly Sentence[]
  /** Referents among the candidates mentioned after this one, before the phrase. */
  nearer: number
  /** Candidates of the same kind, number and gender. */
  rivals: number
  /** Times that the candidate told of most often was told of. */
  most: number
  /** Other candidates called by the phrase's noun. */
  namesakes: number
  /** Sentence number of the first body sentence. */
  first: number
}

const oneHot = <T>(values: readonly T[], value: T): number[] => values.map((each) => (each === value ? 1 : 0))

/** A third of the binary logarithm of 1 + count; from our own logarithm, which is the same in every engine. */
const log = (count: number): number => LOGS[count] ?? takeLog(count)

const takeLog = (count: number): number => -logarithm(1 / (1 + count)) / (3 * Math.LN2)

const LOGS = Float64Array.from({ length: 256 }, (_, count) => takeLog(count))

/** Of the phrase alone: also what the answer "nothing said before" is weighed by. */
export function measurePhrase(phrase: Phrase, sentences: readonly Sentence[]): Features {
  const { tokens } = sentences[phrase.sentence]!
  const token = tokens[phrase.head]!
  const verb = token.head >= 0 ? tokens[token.head]! : token
  const follows = (pattern: RegExp) =>
    tokens.some((t) => t.head === verb.index && t.index > verb.index && pattern.test(t.deprel))
  const next = tokens[phrase.to]
  return [
    ...oneHot(WORDS, phrase.form === 'pronoun' ? (phrase.noun as (typeof WORDS)[number]) : ('' as never)),
    ...oneHot(FUNCTIONS, phrase.role),
    ...oneHot(KINDS, phrase.kind),
    phrase.quoted ? 1 : 0,
    phrase.number === 'plural' ? 1 : 0,
    phrase.from <= 2 ? 1 : 0,
    log(phrase.sentence),
    // "It is likely that …", "it takes two to …": nothing named is meant.
    verb.upos === 'ADJ' && follows(/^(?:csubj|ccomp|xcomp|advcl)/) ? 1 : 0,
    follows(/^(?:csubj|ccomp)/) ? 1 : 0,
    SPEECH_VERBS.has(verb.text.toLowerCase()) && /^nsubj/.test(token.deprel) ? 1 : 0,
    phrase.explained ? 1 : 0,
    Math.min(2, phrase.modifiers.length) / 2,
    phrase.determiner === 'the' ? 1 : 0,
    /^th(?:is|at|ese|ose)$/.test(phrase.determiner) ? 1 : 0,
    phrase.form === 'noun' && next?.text === ',' ? 1 : 0,
    phrase.form === 'noun' &&
    /^(?:government|world|public|police|internet|sun|media|press|future|past|sea|sky|weather|economy|people|army|military|law|war)$/.test(
      phrase.noun,
    )
      ? 1
      : 0,
    token.deprel === 'root' ? 1 : 0,
    tokens.some((t) => t.head === phrase.head && t.deprel === 'cop') ? 1 : 0,
  ]
}

/** Of the phrase and the referent together; as many zeros for "nothing said before". */
export function measurePair(phrase: Phrase, referent: Referent, around: Surroundings): Features {
  const last = referent.phrases.at(-1)!
  const { anchor } = referent
  const since = phrase.sentence - anchor.sentence
  const gap = phrase.sentence - last.sentence
  const { tokens } = around.sentences[phrase.sentence]!
  const token = tokens[phrase.head]!
  const same = gap === 0
  const recent = (within: number) => referent.phrases.filter((each) => phrase.sentence - each.sentence <= within)
  const subjectBefore = referent.phrases.some(
    (each) => each.sentence === phrase.sentence - 1 && each.role === 'main subject',
  )
  const lastVerb = around.sentences[last.sentence]!.tokens[around.sentences[last.sentence]!.tokens[last.head]!.head]
  const noun = phrase.form === 'noun'
  const calls = noun && referent.nouns.has(phrase.noun)
  const lastNoun = referent.phrases.findLast((each) => each.form === 'noun')
  return [
    1,
    ...[0, 1, 2, 3].map((n) => (gap === n ? 1 : 0)),
    gap > 3 ? 1 : 0,
    log(Math.max(0, gap)),
    same ? log(Math.max(0, phrase.from - last.to)) : 0,
    log(around.nearer),
    around.nearer === 0 ? 1 : 0,
    log(around.rivals),
    around.rivals === 0 ? 1 : 0,
    ...oneHot(FORMS, last.form),
    ...oneHot(FUNCTIONS, last.role),
    last.role === phrase.role ? 1 : 0,
    isSubject(last) && isSubject(phrase) ? 1 : 0,
    gap === 1 && last.role === 'main subject' && phrase.role === 'main subject' ? 1 : 0,
    subjectBefore ? 1 : 0,
    same && isSubject(last) && isAbove(tokens, last.head, token) ? 1 : 0,
    same && isSubject(last) && isNearestSubject(tokens, last.head, token) ? 1 : 0,
    same && last.form !== 'list' && isSubject(last) && reports(tokens, last.head, token) ? 1 : 0,
    same && isInRelativeOf(tokens, last.head, token) ? 1 : 0,
    same && tokens[last.head]!.head === token.head ? 1 : 0,
    same && token.head >= 0 && tokens[token.head]!.head === tokens[last.head]!.head ? 1 : 0,
    same && phrase.head > last.head && hasBreak(tokens, last.head, phrase.head) ? 1 : 0,
    last.form === 'pronoun' && last.noun.slice(0, 2) === phrase.noun.slice(0, 2) ? 1 : 0,
    lastVerb && SPEECH_VERBS.has(lastVerb.text.toLowerCase()) && isSubject(last) ? 1 : 0,
    last.quoted === phrase.quoted ? 1 : 0,
    last.quoted ? 1 : 0,
    log(referent.count),
    log(recent(2).length),
    recent(0).length > 0 ? 1 : 0,
    referent.first.sentence <= around.first ? 1 : 0,
    referent.first.sentence < around.first ? 1 : 0,
    log(Math.max(0, since)),
    since > 1 && gap <= 1 ? 1 : 0,
    since > 3 ? 1 : 0,
    ...oneHot(FUNCTIONS, anchor.role),
    log(referent.told),
    referent.told >= around.most ? 1 : 0,
    referent.told * 3 < around.most ? 1 : 0,
    referent.entity !== null ? 1 : 0,
    ...oneHot(KINDS, referent.kind),
    referent.gender !== null && referent.gender === phrase.gender ? 1 : 0,
    referent.gender === null && referent.kind === 'person' ? 1 : 0,
    referent.plural === true ? 1 : 0,
    referent.plural === null ? 1 : 0,
    referent.plural === true && phrase.number === 'plural' ? 1 : 0,
    referent.plural === false && phrase.number === 'plural' ? 1 : 0,
    /^(?:a|an|some|one)$/.test(anchor.determiner) ? 1 : 0,
    anchor.determiner === '' && anchor.form === 'noun' ? 1 : 0,
    anchor.determiner === "'s" ? 1 : 0,
    anchor.explained ? 1 : 0,
    calls ? 1 : 0,
    calls && anchor.form === 'noun' && anchor.noun === phrase.noun ? 1 : 0,
    calls && referent.entity !== null && referent.kind === 'person' ? 1 : 0,
    noun && referent.kind === phrase.kind ? 1 : 0,
    noun && !calls && kindsClash(phrase, referent) ? 1 : 0,
    noun &&
    phrase.modifiers.length > 0 &&
    phrase.modifiers.every((word) => referent.modifiers.has(word) || referent.nouns.has(word))
      ? 1
      : 0,
    noun && phrase.modifiers.some((word) => !referent.modifiers.has(word) && !referent.nouns.has(word)) ? 1 : 0,
    noun && lastNoun !== undefined && phrase.modifiers.length === 0 && lastNoun.modifiers.length === 0 ? 1 : 0,
    noun && calls && gap <= 2 ? 1 : 0,
    noun && !calls && around.rivals === 0 && gap <= 1 ? 1 : 0,
    noun && calls && around.namesakes === 0 ? 1 : 0,
    noun && !calls && around.namesakes > 0 ? 1 : 0,
    noun && calls && around.namesakes === 0 && referent.kind !== 'thing' ? 1 : 0,
    noun && calls && isNew(anchor) ? 1 : 0,
    noun && referent.entity !== null && kindOfNoun(phrase.noun) === 'person' && referent.kind === 'person' ? 1 : 0,
  ]
}

function isNew(phrase: Phrase): boolean {
  return /^(?:a|an|some|one|'s)$/.test(phrase.determiner) || (phrase.determiner === '' && phrase.form === 'noun')
}

export function kindsClash(phrase: Phrase, referent: Referent): boolean {
  const { kind } = referent
  if (phrase.kind === kind || kind === 'unknown') return false
  if (phrase.kind === 'group') return kind === 'person' || kind === 'time'
  if (phrase.kind === 'place') return kind === 'person' || kind === 'time' || kind === 'group'
  return true
}
