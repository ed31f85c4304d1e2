import type { NameChunk } from './cut-run'
import { SPEECH_VERBS } from './gazetteers/abbreviations'
import { isFirstName } from './gazetteers/first-names'
import { KIND_BY_NOUN } from './gazetteers/kinds'
import {
  EVENT_WORDS,
  LONE_EVENTS,
  NEWSPAPER_WORDS,
  ORGANISATION_WORDS,
  PRODUCT_WORDS,
  SCHEME_WORDS,
  TEAM_WORDS,
  WORK_WORDS,
} from './gazetteers/organisations'
import { PLACE_LEADS, PLACE_TAILS } from './gazetteers/places'
import { isRole } from './gazetteers/roles'
import { lookUp } from './match-gazetteer'
import type { EntityType, Sentence, Token } from './types'

export type Votes = Map<EntityType, number>

/** What one mention says about the type of its name. Weights are set by hand: what a gazetteer or title says outweighs context. */
export function voteOnType(chunk: NameChunk, sentence: Sentence): Votes {
  const votes: Votes = new Map()
  const add = (type: EntityType, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight)
  voteByWords(chunk, sentence.tokens, add)
  voteByContext(chunk, sentence.tokens, add)
  return votes
}

/** Bodies that are first of all buildings. */
const FACILITIES = new Set([
  'Center',
  'Centre',
  'Museum',
  'Hospital',
  'Library',
  'Observatory',
  'Theatre',
  'Theater',
  'Hall',
  'Church',
  'Bank',
  'Station',
])

/** Words that are rather part of a firm's, a party's or a plan's name than of a person's. */
const ABSTRACT =
  /(?:tion|ment|ness|ity|ism|ive|ance|ence|ers|ship|ing|down|power|wide|net|tech|corp)$|^(?:Global|National|International|New|Civic|Super|Free|United|Royal|Federal|Central|General|Social|Public|Human|First|Open|Digital|World|Great|Big|Red|Green|Blue|Black|White|Golden|Virtual|Operation|Project|American|Mobile|Internet|Digital|Special|Medical|Science)$/u

type Add = (type: EntityType, weight: number) => void

function voteByWords(chunk: NameChunk, tokens: readonly Token[], add: Add): void {
  const words = tokens.slice(chunk.from, chunk.to).map((token) => token.text)
  const first = words[0]!
  const last = words.at(-1)!
  if (chunk.known) add(chunk.known.type, chunk.known.type === 'organisation' ? 5 : 4)
  const length = words.length
  if (
    length >= 2 &&
    isFirstName(first) &&
    !ORGANISATION_WORDS.has(last) &&
    !PLACE_TAILS.has(last) &&
    !EVENT_WORDS.has(last) &&
    !SCHEME_WORDS.has(last)
  )
    add('person', 4)
  if (length >= 2 && isFirstName(first)) add('person', 0.5)
  if (length === 1 && isFirstName(first)) add('person', 1.5)
  if (chunk.roles.length > 0 && !chunk.known) add('person', 4)
  if (/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(last) && length > 1 && !words.some((word) => EVENT_WORDS.has(word)))
    add('person', 3)
  if (length === 1 && LONE_EVENTS.has(first)) add('event', 4)
  if (length > 1 && SCHEME_WORDS.has(last)) {
    add('other', 2)
    add('person', -2)
  }
  const called = NEWSPAPER_WORDS.has(last) || TEAM_WORDS.has(last)
  const town = length > 1 && length < 4 && called ? lookUp(words.slice(0, -1).join(' '))?.type : undefined
  if (town === 'city' || town === 'place') add('organisation', 4)
  if (/^(?:TV|FM|Radio)$/.test(last) && length > 1) add('organisation', 3)
  if (length >= 2 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word)) && !ORGANISATION_WORDS.has(last))
    add('person', 2.5)
  if (words.some((word) => /^(?:bin|ibn|al|el|von|van|Mac.+|Mc.+|O'\p{Lu}.+)$/u.test(word)) && length > 1)
    add('person', 1)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = of > 0 ? words[of - 1]! : last
  if (ORGANISATION_WORDS.has(head)) add('organisation', FACILITIES.has(head) ? 1.5 : 3)
  else if (ORGANISATION_WORDS.has(first) && length > 1 && of < 0) add('organisation', 1)
  if (PLACE_TAILS.has(head) && length > 1) add('place', ORGANISATION_WORDS.has(head) && !FACILITIES.has(head) ? 1.5 : 3)
  if (FACILITIES.has(head) && of > 0 && words[of] === 'for') add('organisation', 2)
  if (PLACE_LEADS.has(first) && length > 1) add('place', 3)
  if (EVENT_WORDS.has(head) && (length > 1 || of > 0)) add('event', 3.2)
  if (WORK_WORDS.has(head) && length > 1) add('work', 3)
  if (words.some((word) => PRODUCT_WORDS.has(word))) add('product', 2.5)
  if (tokens[chunk.to]?.text === '-' && /^\d/.test(tokens[chunk.to + 1]?.text ?? '')) add('product', 2)
  // "Ann Lee, QC": letters after a name.
  const titled =
    tokens[chunk.from - 1]?.text === ',' &&
    /^NNP/.test(tokens[chunk.from - 2]?.xpos ?? '') &&
    length === 1 &&
    /^[,.)]$/.test(tokens[chunk.to]?.text ?? '.')
  if (length === 1 && /^(?:\p{Lu}\.?){2,6}s?$/u.test(first) && !/^[IVXLC]+$/.test(first) && !chunk.known && !titled)
    add('organisation', 1.6)
  if (/^[#@]/.test(first)) add('other', 4)
  if (of > 0 && length > 2) add('person', -2)
  const abstract = words.some((word) => ABSTRACT.test(word)) && !isFirstName(first)
  if (abstract) add('person', -1.5)
  if (abstract && length > 1) add('organisation', 0.8)
  if (length > 1 && words.slice(0, -1).some((word) => EVENT_WORDS.has(word)) && of < 0) add('event', 1.5)
  if (
    length >= 2 &&
    length <= 4 &&
    of < 0 &&
    words.every((word, i) => /^\p{Lu}[\p{L}'-]*\p{Ll}$|^\p{Lu}\.$|^-$/u.test(word) || words[i - 1] === '-') &&
    !/^\p{Lu}+$/u.test(words.join(''))
  )
    add('person', 1)
  if (/\d/.test(last) && length > 1) add('product', 1)
  if (/\d/.test(words.join(''))) add('person', -2)
}

function voteByContext(chunk: NameChunk, tokens: readonly Token[], add: Add): void {
  const { from, to } = chunk
  const before = tokens[from - 1]?.text.toLowerCase() ?? ''
  const after = tokens[to]?.text.toLowerCase() ?? ''
  const head = tokens[headOf(tokens, from, to)]!
  const governor = head.head >= 0 ? tokens[head.head]! : null
  if (before === 'the' || before === 'a' || before === 'an') {
    add('person', -2)
    add('organisation', 0.6)
    add('other', 0.3)
  }
  if (/^(?:in|near|across|throughout|outside|toward|towards|into|around)$/.test(before))
    add(to - from === 1 || before === 'near' ? 'city' : 'place', before === 'in' ? 1.4 : 1)
  if (/^(?:from|to|at)$/.test(before) && /^(?:obl|nmod)/.test(head.deprel)) add('place', 0.5)
  if (
    /^(?:northern|southern|eastern|western|central|north|south|east|west|downtown|upstate|mainland|rural)$/.test(before)
  )
    add('place', 2)
  if (before === 'by' && governor?.upos === 'VERB') add('person', 0.4)
  if (after === 'who' || (after === ',' && /^(?:who|whose)$/.test(tokens[to + 1]?.text.toLowerCase() ?? '')))
    add('person', 3)
  if (after === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') && /^[,.]$/.test(tokens[to + 2]?.text ?? ''))
    add('person', 3)
  if (after === '(' && /^\d{4}$|^born$|^b\.$/.test(tokens[to + 1]?.text ?? '')) {
    // "X (1901–1977)" lived, "X (1977)" came out.
    if (tokens[to + 2]?.text === ')' && !isFirstName(tokens[from]!.text)) add('work', 2)
    else add('person', 2)
  }
  const place = after === ',' && !isFollowedByList(tokens, to) ? placeAfter(tokens, to + 1) : null
  if (place && !chunk.known) add('city', 3)
  if (/^nsubj/.test(head.deprel) && governor && SPEECH_VERBS.has(governor.text.toLowerCase())) {
    add('person', 1)
    add('organisation', 0.6)
  }
  if (
    /^nsubj/.test(head.deprel) &&
    governor &&
    /^(?:be(?:come)?|die|marry|graduate|bear|resign|attend|serve|retire|joke|smile)$/.test(governor.lemma) &&
    governor.upos === 'VERB'
  )
    add('person', 0.8)
  if (tokens[to]?.text === "'s" || tokens[to]?.text === "'") add('person', 0.2)
  voteByNouns(chunk, tokens, add)
  if (tokens[from - 1]?.text === '"' && tokens[to]?.text === '"') add('work', 1.5)
  if (
    /^(?:called|named|dubbed|titled|entitled|codenamed)$/.test(
      before === '"' ? (tokens[from - 2]?.text.toLowerCase() ?? '') : before,
    )
  )
    add('other', 0.5)
}

/** Nouns in apposition, before the name, after it, or before "of". */
function voteByNouns(chunk: NameChunk, tokens: readonly Token[], add: Add): void {
  const { from, to } = chunk
  const nouns: [Token | undefined, number][] = [
    [tokens[from - 1], 2.5],
    [/^of$/.test(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : undefined, 3],
    [tokens[to], 1.2],
  ]
  const head = headOf(tokens, from, to)
  const governor = tokens[head]!.head >= 0 ? tokens[tokens[head]!.head] : undefined
  if (tokens[head]!.deprel === 'appos' && governor) nouns.push([governor, 2.5])
  for (const token of tokens) if (token.head === head && token.deprel === 'appos') nouns.push([token, 2.5])
  for (const [noun, weight] of nouns) {
    if (!noun || !/^NN/.test(noun.xpos) || !/^\p{Ll}/u.test(noun.text)) continue
    const type = KIND_BY_NOUN.get(noun.lemma) ?? KIND_BY_NOUN.get(noun.text)
    const isAfter = noun === tokens[to]
    // "a Moscow company": the noun after says nothing about a name that only modifies it, a role before does.
    if (type && (!isAfter || type === 'organisation' || type === 'place'))
      add(type, isAfter && chunk.known ? 0 : weight)
    if (isRole(noun.lemma) && !isAfter) add('person', noun === nouns[1]![0] ? 0 : weight + 0.5)
  }
  // "X is a company"
  if (governor && /^nsubj/.test(tokens[head]!.deprel) && /^NN/.test(governor.xpos)) {
    const type = KIND_BY_NOUN.get(governor.lemma)
    if (type) add(type, 2)
    if (isRole(governor.lemma)) add('person', 2)
  }
}

function placeAfter(tokens: readonly Token[], at: number): boolean {
  for (let to = Math.min(tokens.length, at + 3); to > at; to--) {
    const words = tokens.slice(at, to)
    const known = lookUp(words.map((token) => token.text).join(' '))
    if (known && (known.type === 'country' || known.type === 'place')) return true
  }
  return false
}

/** "Merkel, France and": a list of names, not a town and its country. */
function isFollowedByList(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 6); i++) {
    if (/^(?:and|or)$/.test(tokens[i]!.text)) return /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  }
  return false
}

/** Index of the word of a range that the others depend on. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = tokens[i]!.head
    if ((head < from || head >= to) && tokens[i]!.upos !== 'PUNCT') return i
  }
  return to - 1
}
