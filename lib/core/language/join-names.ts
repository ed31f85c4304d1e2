import { isFirstName } from './gazetteers/first-names'
import { EVENT_WORDS, ORGANISATION_WORDS, WORK_WORDS } from './gazetteers/organisations'
import { PLACE_LEADS, PLACE_TAILS } from './gazetteers/places'
import { isRole } from './gazetteers/roles'
import { lookUp } from './match-gazetteer'
import type { Token } from './types'

const OF_HEADS = new Set(
  'House Gulf Strait Republic Kingdom State States Union Bay Isle Cape Sea Port Church Tower Palace Day Hall Order Lord Game Rights Bill Declaration Duke Earl Feast Dome Kings Queen Wall Sons Daughters Friends'.split(
    ' ',
  ),
)

/** A syllable of a Chinese or Korean name in Latin letters. */
const SYLLABLE = '(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|tsz|kw|gw|ng|hs)?[aeiouy]{1,4}(?:n|ng|m|k|p|t|l|h)?'

const GIVEN = new RegExp(`^${SYLLABLE}$`, 'i')

const HYPHENED = new RegExp(`^${SYLLABLE}-${SYLLABLE}$`, 'i')

/** "Che - cheung", the small second part of a given name: both are one syllable, and a family name stands before. */
export function joinsSyllable(tokens: readonly Token[], from: number, hyphen: number): boolean {
  const after = tokens[hyphen + 1]
  return (
    after !== undefined &&
    hyphen - from >= 2 &&
    /^\p{Ll}{2,6}$/u.test(after.text) &&
    !/^(?:run|won|made|line|time)$/.test(after.text) &&
    GIVEN.test(after.text) &&
    GIVEN.test(tokens[hyphen - 1]!.text)
  )
}

/** The same as one word, "Wai-ching", after a family name. */
export const isHyphened = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(text) && HYPHENED.test(text)

/** A proper noun with a capital. */
export function isNameToken(token: Token | undefined): boolean {
  return token !== undefined && /^NNPS?$/.test(token.xpos) && /[\p{Lu}]/u.test(token.text)
}

/** A capital keeps a common noun in the name before it: "Union State", "Interior Ministry". */
export function joinsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    /^NNS?$/.test(token.xpos) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    tokens[at - 1]!.spaceAfter &&
    isNameToken(tokens[at - 1])
  )
}

/** Whether "of", "for" or "on" at a place goes on with the name: "Bank of Ostervik", "Council for …", "Committee on …". */
export function joinsOf(tokens: readonly Token[], from: number, at: number, word: string): boolean {
  const after = tokens[at + 1]
  const target = after?.text === 'the' ? tokens[at + 2] : after
  if (
    !isNameToken(target) &&
    !(target && /^\p{Lu}/u.test(target.text) && target.upos === 'ADJ' && isNameToken(tokens[at + 2]))
  )
    return false
  const last = tokens[at - 1]!.text
  // "Nathan Law of": a person's surname is no head of a longer name.
  if (at - from >= 2 && isFirstName(tokens[from]!.text)) return false
  if (word === 'for') return ORGANISATION_WORDS.has(last)
  // "Council for the Welfare of Migrants": what a body is for may go on.
  const aim = tokens.slice(from, at).findIndex((token) => token.text === 'for')
  if (word === 'of' && aim > 0 && at - from - aim <= 3 && ORGANISATION_WORDS.has(tokens[from + aim - 1]!.text))
    return true
  if (word === 'on') return /^(?:Council|Committee|Commission|Panel|Conference|Convention|Group)$/.test(last)
  if (isRole(last))
    return (
      /^(?:Secretary|Undersecretary)$/.test(last) &&
      /^(?:State|Defense|Defence|Health|Education|Energy|Commerce|Labor|Homeland|Transportation|Agriculture)$/.test(
        target!.text,
      )
    )
  return (
    ORGANISATION_WORDS.has(last) ||
    OF_HEADS.has(last) ||
    EVENT_WORDS.has(last) ||
    WORK_WORDS.has(last) ||
    (PLACE_TAILS.has(last) && from === at - 1) ||
    PLACE_LEADS.has(last)
  )
}

/** "Department of Health and Human Services", "Food and Drug Administration", but not "Russia and Belarus". */
export function joinsAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 1]
  // "Health and Human Services": an adjective with a capital before a name's word.
  const led = after?.upos === 'ADJ' && /^\p{Lu}/u.test(after.text) && isNameToken(tokens[at + 2])
  if (!(isNameToken(after) || led) || lookUp(after!.text)) return false
  const inside = tokens.slice(from, at).findIndex((token) => token.text === 'of' || token.text === 'for')
  if (
    inside > 0 &&
    ORGANISATION_WORDS.has(tokens[from + inside - 1]!.text) &&
    !/^(?:University|College|Bank|Church|Government|Parliament)$/.test(tokens[from + inside - 1]!.text) &&
    !/^\p{Lu}{2,}$/u.test(after!.text) &&
    at - from - inside <= 4
  ) {
    return after!.head >= from + inside && after!.head < at + 4 && !isFirstName(after!.text)
  }
  const tail = tokens[at + 2]
  // "Town Air and Space Museum": the word before "and" hangs on the museum, not on the town.
  if (at - from === 2 && isNameToken(tail) && ORGANISATION_WORDS.has(tail!.text) && tokens[at - 1]!.head === at + 2)
    return lookUp(tokens[at - 1]!.text) === null && !ORGANISATION_WORDS.has(tokens[at - 1]!.text)
  return (
    at - from === 1 &&
    isNameToken(tail) &&
    ORGANISATION_WORDS.has(tail!.text) &&
    !ORGANISATION_WORDS.has(tokens[from]!.text) &&
    lookUp(tokens[from]!.text) === null &&
    !isFirstName(tokens[from]!.text)
  )
}
