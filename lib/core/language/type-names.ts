import type { NameChunk } from './cut-run'
import { isFirstName } from './gazetteers/first-names'
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
import { lookUp } from './match-gazetteer'
import type { EntityType, Sentence, Token } from './types'
import { type Add, voteByContext } from './vote-by-context'

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

/** Feasts that are surnames as well: "Ada Day". */
const SURNAMES_TOO = /^(?:Day|March|Fair)$/

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
    (!EVENT_WORDS.has(last) || SURNAMES_TOO.test(last)) &&
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
  const person = length === 2 && isFirstName(first) && SURNAMES_TOO.test(last)
  if (EVENT_WORDS.has(head) && (length > 1 || of > 0) && !person) add('event', 3.2)
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
