import { isFirstName } from './gazetteers/first-names'
import { EVENT_WORDS, NEWSPAPER_WORDS, ORGANISATION_WORDS, WORK_WORDS } from './gazetteers/organisations'
import { PLACE_TAILS } from './gazetteers/places'
import { isRole, ROLE_CLASS } from './gazetteers/roles'
import { type Known, lookUp } from './match-gazetteer'
import { NOT_NAMES } from './name-runs'
import type { Sentence, Token } from './types'

/** A name in one sentence: half-open token range without article, title or role. */
export type NameChunk = {
  sentence: number
  from: number
  to: number
  text: string
  known: Known | null
  /** Titles and roles that stand before it: "president", "U.S. Deputy Secretary of State". */
  roles: string[]
}

/** Words of roles that are as often part of a name: never taken for a title inside a run of capitals. */
const AMBIGUOUS_ROLES = new Set(
  'star model private count host head guard chair agent player driver pilot forward miss woman man boy girl hero champion guardian sister brother father mother union worker workers other captain killer friend partner'.split(
    ' ',
  ),
)

/** Parts a run of capitals into names: titles off, a country or firm before a title on its own. */
export function cutRun(sentence: Sentence, from: number, to: number): NameChunk[] {
  const tokens = sentence.tokens
  const make = (a: number, b: number, roles: string[] = []): NameChunk[] => {
    const text = surface(tokens, a, b)
    if (b <= a || !/\p{L}/u.test(text) || (b - a === 1 && NOT_NAMES.has(text))) return []
    return [{ sentence: sentence.index, from: a, to: b, text, known: lookUp(text), roles }]
  }
  const whole = lookUp(surface(tokens, from, to))
  if (whole) return make(from, to, roleBefore(tokens, from))
  const role = lastRole(tokens, from, to)
  if (role) {
    const lead = leadingKnown(tokens, from, role.from)
    const label = surface(tokens, from, role.to)
    return [...(lead > from ? make(from, lead) : []), ...make(role.to, to, [label])]
  }
  const person = personAfterBody(tokens, from, to)
  if (person > from) return [...make(from, person), ...make(person, to)]
  const last = tokens[to - 1]!.text
  const paper =
    to - from === 2 && /^\p{Lu}/u.test(last) && NEWSPAPER_WORDS.has(last) && lookUp(tokens[from]!.text) !== null
  const named =
    ORGANISATION_WORDS.has(last) ||
    PLACE_TAILS.has(last) ||
    EVENT_WORDS.has(last) ||
    WORK_WORDS.has(last) ||
    hasBody(tokens, from, to) ||
    paper
  // Only a title without a name: "the Prime Minister", "President".
  if (!paper && isTitleOnly(tokens, from, to)) {
    const lead = leadingKnown(tokens, from, to - 1)
    return lead > from ? make(from, lead) : []
  }
  if (!named) {
    // "Russian Vladimir Putin", "Ohio John Smith": an adjective before a given name is not part of it.
    const lead = leadingKnown(tokens, from, to - 1)
    if (lead > from && isFirstName(tokens[lead]!.text) && to - lead >= 2)
      return [...make(from, lead), ...make(lead, to)]
    // "the United States Hamdullah Mohib": a country that ends one phrase, a person who starts the next.
    const country = lead > from && lookUp(surface(tokens, from, lead))?.type === 'country'
    if (
      country &&
      to - lead >= 2 &&
      tokens[from - 1]?.text === 'the' &&
      !tokens.slice(lead, to).some((token) => lookUp(token.text) !== null || ORGANISATION_WORDS.has(token.text))
    ) {
      return [...make(from, lead), ...make(lead, to)]
    }
    // An adjective of nationality before a name that has no marked end: two things ("Belarusian Telegraph" has its own word).
    if (lead > from && tokens[lead - 1]!.upos === 'ADJ' && lookUp(surface(tokens, from, lead))?.type === 'nationality')
      return [...make(from, lead), ...make(lead, to)]
  }
  return make(from, to, roleBefore(tokens, from))
}

/** "the Harbour Council Ana Ruiz": where a body's name ends and a given name with a surname follows; 0 where none does. */
function personAfterBody(tokens: readonly Token[], from: number, to: number): number {
  for (const at of [to - 2, to - 3])
    if (at > from + 1 && isFirstName(tokens[at]!.text) && ORGANISATION_WORDS.has(tokens[at - 1]!.text)) return at
  return 0
}

/** "Norwegian Centre for Control of …", "Danish Institute of …"; of a ministry or a court a nationality only says whose. */
function hasBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++)
    if (/^(?:of|for)$/.test(tokens[i]!.text) && NATIONAL_BODIES.test(tokens[i - 1]!.text)) return true
  return false
}

const NATIONAL_BODIES =
  /^(?:University|College|Academy|School|Cent(?:re|er)|Institut(?:e|ion)|Association|Federation|Society|Council|Foundation|Federation|Union|League)$/

/** The last title inside a run that has a name after it. */
function lastRole(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  const last = tokens[to - 1]!.text
  if (
    (ORGANISATION_WORDS.has(last) || PLACE_TAILS.has(last) || EVENT_WORDS.has(last)) &&
    !isFirstName(tokens[Math.max(from, to - 2)]!.text)
  )
    return null
  for (let end = to - 1; end > from; end--) {
    if (/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(tokens[end]!.text)) continue
    for (let length = Math.min(4, end - from); length >= 1; length--) {
      const words = surface(tokens, end - length, end).toLowerCase()
      if (!ROLE_CLASS.has(words) || (length === 1 && AMBIGUOUS_ROLES.has(words))) continue
      // "Dean Kamen", "Earl Warren": a given name that is also a title.
      if (length === 1 && end - length === from && to - from === 2 && isFirstName(tokens[from]!.text)) continue
      // "Martin Luther King Jr": a title does not follow a given name.
      if (end - length > from && isFirstName(tokens[end - length - 1]!.text)) continue
      return { from: end - length, to: end }
    }
  }
  return null
}

function isTitleOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let length = Math.min(4, to - from); length >= 1; length--) {
    const words = surface(tokens, to - length, to).toLowerCase()
    if (!ROLE_CLASS.has(words) || /^\p{Lu}{4,}$/u.test(tokens[to - 1]!.text)) continue
    if (to - length > from && isFirstName(tokens[to - length - 1]!.text)) return false
    return (
      to - length === from ||
      lookUp(surface(tokens, from, to - length)) !== null ||
      tokens
        .slice(from, to - length)
        .every(
          (token) =>
            /^(?:Deputy|Vice|Acting|Former|Interim|Interior|Foreign|Defence|Defense|Health|Finance|Prime|Lieutenant|Major|Chief|First|Senior)$/.test(
              token.text,
            ) || lookUp(token.text) !== null,
        )
    )
  }
  return false
}

function leadingKnown(tokens: readonly Token[], from: number, to: number): number {
  for (let end = to; end > from; end--) if (lookUp(surface(tokens, from, end))) return end
  return from
}

/** "main opposition leader" in small letters before a name. */
function roleBefore(tokens: readonly Token[], at: number): string[] {
  const noun = tokens[at - 1]
  if (!noun || !/^NN$/.test(noun.xpos) || !isRole(noun.text) || /^\p{Lu}/u.test(noun.text)) return []
  let from = at - 1
  while (from > 0 && /^(?:NN|JJ|NNP|HYPH|VBN)$/.test(tokens[from - 1]!.xpos) && at - from < 5) from -= 1
  return [surface(tokens, from, at)]
}

/** Words as the text has them, with single spaces. */
export function surface(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += tokens[i]!.text + (i + 1 < to && tokens[i]!.spaceAfter ? ' ' : '')
  return text
}
