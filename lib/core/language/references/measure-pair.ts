import { SPEECH_VERBS } from '../gazetteers/abbreviations'
import { logarithm } from '../model/probabilities'
import type { Sentence } from '../types'
import { hasBreak, isAbove, isInRelativeOf, isNearestSubject, isSubject, reports } from './clause-ties'
import { FeatureRow } from './feature-row'
import { FUNCTIONS, type Kind, kindOfNoun } from './noun-classes'
import type { Phrase } from './phrase'
import type { Referent } from './referents'

// What the network is shown of a phrase and one thing it may stand for. Order and number are part of the weights.
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

/** Nouns of which there is one in reach without its having been named. */
const ONLY_ONES = new Set(
  'government world public police internet sun media press future past sea sky weather economy people army military law war'.split(
    ' ',
  ),
)

/** A third of the binary logarithm of 1 + count; from our own logarithm, which is the same in every engine. */
const log = (count: number): number => LOGS[count] ?? takeLog(count)

const takeLog = (count: number): number => -logarithm(1 / (1 + count)) / (3 * Math.LN2)

const LOGS = Float64Array.from({ length: 256 }, (_, count) => takeLog(count))

/** Of the phrase alone: also what the answer "nothing said before" is weighed by. */
export function measurePhrase(phrase: Phrase, sentences: readonly Sentence[]): FeatureRow {
  const { tokens } = sentences[phrase.sentence]!
  const token = tokens[phrase.head]!
  const verb = token.head >= 0 ? tokens[token.head]! : token
  const next = tokens[phrase.to]
  let clauseFollows = false
  let looseFollows = false
  for (const { head, index, deprel } of tokens) {
    if (head !== verb.index || index <= verb.index) continue
    if (/^(?:csubj|ccomp)/.test(deprel)) clauseFollows = true
    else if (/^(?:xcomp|advcl)/.test(deprel)) looseFollows = true
  }
  const row = new FeatureRow()
  row.pick<string>(WORDS, phrase.form === 'pronoun' ? phrase.noun : '')
  row.pick(FUNCTIONS, phrase.role)
  row.pick(KINDS, phrase.kind)
  row.mark(phrase.quoted)
  row.mark(phrase.number === 'plural')
  row.mark(phrase.from <= 2)
  row.add(log(phrase.sentence))
  // "It is likely that …", "it takes two to …": nothing named is meant.
  row.mark(verb.upos === 'ADJ' && (clauseFollows || looseFollows))
  row.mark(clauseFollows)
  row.mark(SPEECH_VERBS.has(verb.text.toLowerCase()) && token.deprel.startsWith('nsubj'))
  row.mark(phrase.explained)
  row.add(Math.min(2, phrase.modifiers.length) / 2)
  row.mark(phrase.determiner === 'the')
  row.mark(/^th(?:is|at|ese|ose)$/.test(phrase.determiner))
  row.mark(phrase.form === 'noun' && next?.text === ',')
  row.mark(phrase.form === 'noun' && ONLY_ONES.has(phrase.noun))
  row.mark(token.deprel === 'root')
  row.mark(tokens.some((t) => t.head === phrase.head && t.deprel === 'cop'))
  return row
}

/** Of the phrase and the referent together, counted on from those of the phrase; none for "nothing said before". */
export function measurePair(phrase: Phrase, referent: Referent, around: Surroundings, from: number): FeatureRow {
  const { phrases, anchor, first } = referent
  const last = phrases.at(-1)!
  const since = phrase.sentence - anchor.sentence
  const gap = phrase.sentence - last.sentence
  const { tokens } = around.sentences[phrase.sentence]!
  const token = tokens[phrase.head]!
  const same = gap === 0
  let [recent, here, subjectBefore] = [0, false, false]
  let lastNoun: Phrase | undefined
  for (const each of phrases) {
    const back = phrase.sentence - each.sentence
    if (back <= 2) recent++
    if (back <= 0) here = true
    if (back === 1 && each.role === 'main subject') subjectBefore = true
    if (each.form === 'noun') lastNoun = each
  }
  const lastTokens = around.sentences[last.sentence]!.tokens
  const lastVerb = lastTokens[lastTokens[last.head]!.head]
  const row = new FeatureRow(from)
  row.mark(true)
  row.pick([0, 1, 2, 3], gap)
  row.mark(gap > 3)
  row.add(log(Math.max(0, gap)))
  row.add(same ? log(Math.max(0, phrase.from - last.to)) : 0)
  row.add(log(around.nearer))
  row.mark(around.nearer === 0)
  row.add(log(around.rivals))
  row.mark(around.rivals === 0)
  row.pick(FORMS, last.form)
  row.pick(FUNCTIONS, last.role)
  row.mark(last.role === phrase.role)
  row.mark(isSubject(last) && isSubject(phrase))
  row.mark(gap === 1 && last.role === 'main subject' && phrase.role === 'main subject')
  row.mark(subjectBefore)
  row.mark(same && isSubject(last) && isAbove(tokens, last.head, token))
  row.mark(same && isSubject(last) && isNearestSubject(tokens, last.head, token))
  row.mark(same && last.form !== 'list' && isSubject(last) && reports(tokens, last.head, token))
  row.mark(same && isInRelativeOf(tokens, last.head, token))
  row.mark(same && tokens[last.head]!.head === token.head)
  row.mark(same && token.head >= 0 && tokens[token.head]!.head === tokens[last.head]!.head)
  row.mark(same && phrase.head > last.head && hasBreak(tokens, last.head, phrase.head))
  row.mark(last.form === 'pronoun' && last.noun.slice(0, 2) === phrase.noun.slice(0, 2))
  row.mark(lastVerb !== undefined && isSubject(last) && SPEECH_VERBS.has(lastVerb.text.toLowerCase()))
  row.mark(last.quoted === phrase.quoted)
  row.mark(last.quoted)
  row.add(log(referent.count))
  row.add(log(recent))
  row.mark(here)
  row.mark(first.sentence <= around.first)
  row.mark(first.sentence < around.first)
  row.add(log(Math.max(0, since)))
  row.mark(since > 1 && gap <= 1)
  row.mark(since > 3)
  row.pick(FUNCTIONS, anchor.role)
  row.add(log(referent.told))
  row.mark(referent.told >= around.most)
  row.mark(referent.told * 3 < around.most)
  row.mark(referent.entity !== null)
  row.pick(KINDS, referent.kind)
  row.mark(referent.gender !== null && referent.gender === phrase.gender)
  row.mark(referent.gender === null && referent.kind === 'person')
  row.mark(referent.plural === true)
  row.mark(referent.plural === null)
  row.mark(referent.plural === true && phrase.number === 'plural')
  row.mark(referent.plural === false && phrase.number === 'plural')
  row.mark(/^(?:a|an|some|one)$/.test(anchor.determiner))
  row.mark(anchor.determiner === '' && anchor.form === 'noun')
  row.mark(anchor.determiner === "'s")
  row.mark(anchor.explained)
  if (phrase.form === 'noun') measureNoun(row, phrase, referent, around, gap, lastNoun)
  else row.width += NOUN_FEATURES
  return row
}

const NOUN_FEATURES = 15

/** What only a noun tells: whether it was called so before, and what stands with it. */
function measureNoun(
  row: FeatureRow,
  phrase: Phrase,
  { anchor, entity, kind, modifiers, nouns }: Referent,
  around: Surroundings,
  gap: number,
  lastNoun: Phrase | undefined,
): void {
  const calls = nouns.has(phrase.noun)
  const isKnown = (word: string) => modifiers.has(word) || nouns.has(word)
  const known = phrase.modifiers.every(isKnown)
  row.mark(calls)
  row.mark(calls && anchor.form === 'noun' && anchor.noun === phrase.noun)
  row.mark(calls && entity !== null && kind === 'person')
  row.mark(kind === phrase.kind)
  row.mark(!calls && kindsClash(phrase, kind))
  row.mark(phrase.modifiers.length > 0 && known)
  row.mark(!known)
  row.mark(lastNoun !== undefined && phrase.modifiers.length === 0 && lastNoun.modifiers.length === 0)
  row.mark(calls && gap <= 2)
  row.mark(!calls && around.rivals === 0 && gap <= 1)
  row.mark(calls && around.namesakes === 0)
  row.mark(!calls && around.namesakes > 0)
  row.mark(calls && around.namesakes === 0 && kind !== 'thing')
  row.mark(calls && isNew(anchor))
  row.mark(entity !== null && kind === 'person' && kindOfNoun(phrase.noun) === 'person')
}

function isNew(phrase: Phrase): boolean {
  return /^(?:a|an|some|one|'s)$/.test(phrase.determiner) || (phrase.determiner === '' && phrase.form === 'noun')
}

export function kindsClash(phrase: Phrase, kind: Kind): boolean {
  if (phrase.kind === kind || kind === 'unknown') return false
  if (phrase.kind === 'group') return kind === 'person' || kind === 'time'
  if (phrase.kind === 'place') return kind === 'person' || kind === 'time' || kind === 'group'
  return true
}
