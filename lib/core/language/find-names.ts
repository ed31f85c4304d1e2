import { isFirstName } from './gazetteers/first-names'
import { EVENT_WORDS, NEWSPAPER_WORDS, ORGANISATION_WORDS, WORK_WORDS } from './gazetteers/organisations'
import { PLACE_LEADS, PLACE_TAILS } from './gazetteers/places'
import { isRole, ROLE_CLASS } from './gazetteers/roles'
import { type Known, lookUp, matchLongName } from './match-gazetteer'
import type { DateMention, Sentence, Token } from './types'

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

const OF_HEADS = new Set(
  'House Gulf Strait Republic Kingdom State States Union Bay Isle Cape Sea Port Church Tower Palace Day Hall Order Lord Game Rights Bill Declaration Duke Earl Feast Dome Kings Queen Wall Sons Daughters Friends'.split(
    ' ',
  ),
)
const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'der',
  'den',
  'la',
  'du',
  'di',
  'da',
  'dos',
  'ibn',
  'ul',
  'ben',
  'le',
  'ter',
  'y',
  'bint',
])
/** Words of roles that are as often part of a name: never taken for a title inside a run of capitals. */
const AMBIGUOUS_ROLES = new Set(
  'star model private count host head guard chair agent player driver pilot forward miss woman man boy girl hero champion guardian sister brother father mother union worker workers other captain killer friend partner'.split(
    ' ',
  ),
)
const NOT_NAMES = new Set(
  'Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Sir Lord Lady AM PM No. Nos. I OK TV DVD CD PhD Internet Web GMT UTC EST BST PDT Sept. Jan. Feb.'.split(
    ' ',
  ),
)

/** Names of a sentence, left to right, none inside another. `commons` are words that the text also writes small. */
export function findNames(
  sentence: Sentence,
  dates: readonly DateMention[],
  commons: ReadonlySet<string>,
): NameChunk[] {
  const tokens = sentence.tokens
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) dated.fill(1, date.tokens.from, date.tokens.to)
  const chunks: NameChunk[] = []
  for (let i = 0; i < tokens.length; ) {
    if (dated[i] || !startsName(tokens, i, commons)) {
      i += 1
      continue
    }
    const to = endOfRun(tokens, i, dated)
    for (const chunk of cutRun(sentence, i, to)) chunks.push(chunk)
    i = to
  }
  return chunks
}

/** A syllable of a Chinese or Korean name in Latin letters. */
const SYLLABLE = '(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|tsz|kw|gw|ng|hs)?[aeiouy]{1,4}(?:n|ng|m|k|p|t|l|h)?'
const GIVEN = new RegExp(`^${SYLLABLE}$`, 'i')
/** "Wai-ching" as one word. */
const HYPHENED = new RegExp(`^(?=\\p{Lu})${SYLLABLE}-${SYLLABLE}$`, 'iu')

/** "Che - cheung", the small second part of a given name: both are one syllable, and a family name stands before. */
function joinsSyllable(tokens: readonly Token[], from: number, hyphen: number): boolean {
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

function isNameToken(token: Token | undefined): boolean {
  if (token !== undefined && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(token.text) && HYPHENED.test(token.text)) return true

  return token !== undefined && /^NNPS?$/.test(token.xpos) && /[\p{Lu}]/u.test(token.text)
}

function startsName(tokens: readonly Token[], at: number, commons: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (!/^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|#\p{L}|al$)/u.test(token.text)) return false
  if (token.text === 'al') return tokens[at + 1]?.text === '-' && isNameToken(tokens[at + 2])
  if (matchLongName(tokens, at) > at) return true
  if (!isNameToken(token)) {
    const known = lookUp(token.text)
    // "WHO", "US": capitals show a name whatever the tagger thought.
    if (
      known &&
      known.type !== 'nationality' &&
      /^\p{Lu}{2,}$/u.test(token.text) &&
      tokens.some((other) => /^\p{Ll}{3,}$/u.test(other.text))
    )
      return true
    return (
      known !== null &&
      (known.type === 'nationality'
        ? token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'PROPN'
        : token.upos === 'X' || token.upos === 'NOUN' || token.upos === 'ADJ') &&
      !(at === 0 && commons.has(token.text.toLowerCase()))
    )
  }
  if (NOT_NAMES.has(token.text) && !isNameToken(tokens[at + 1])) return false
  // A common noun that only stands first: the text writes it small elsewhere.
  const first = at === 0 || (at === 1 && /^["'(]$/.test(tokens[0]!.text))
  if (first && commons.has(token.text.toLowerCase()) && !isNameToken(tokens[at + 1]) && lookUp(token.text) === null)
    return false
  return true
}

function endOfRun(tokens: readonly Token[], from: number, dated: Uint8Array): number {
  let to = Math.max(from + 1, matchLongName(tokens, from))
  if (tokens[from]!.text === 'al') to = from + 3
  while (to < tokens.length) {
    const next = tokens[to]!
    const word = next.text
    const after = tokens[to + 1]
    if ((isNameToken(next) || joinsNoun(tokens, to)) && !dated[to] && !isBreak(tokens, to))
      to = Math.max(to + 1, matchLongName(tokens, to))
    else if (
      word === '-' &&
      !tokens[to - 1]!.spaceAfter &&
      !next.spaceAfter &&
      after &&
      (isNameToken(after) ||
        /^\p{Lu}/u.test(after.text) ||
        (/^NNP/.test(after.xpos) && /^\p{Ll}{2,4}$/u.test(after.text)) ||
        joinsSyllable(tokens, from, to))
    )
      to += 2
    else if ((word === '&' || word === '+') && isNameToken(after)) to += 2
    else if (
      word === "'s" &&
      /^(?:People|Women|Children|Men|Workers|Veterans|Writers|Farmers|Lloyd|King|Queen|Moody|World|Nature)$/.test(
        tokens[to - 1]!.text,
      ) &&
      isNameToken(after)
    )
      to += 2
    else if (PARTICLES.has(word) && isNameToken(after) && next.upos !== 'ADP') to += 2
    else if (PARTICLES.has(word) && word !== 'al' && isNameToken(after) && to - from <= 2) to += 2
    else if (word === 'al' && after?.text === '-' && tokens[to + 2]) to += 3
    else if (/^(?:of|for|on)$/.test(word) && joinsOf(tokens, from, to, word))
      to += /^(?:the)$/.test(after!.text) ? 3 : 2
    else if (word === 'and' && joinsAnd(tokens, from, to)) to += 2
    else if (
      /^(?:\d{1,3}|[IVX]{1,5})$/.test(word) &&
      next.deprel !== 'nummod' &&
      !dated[to] &&
      /^(?:nmod|dep|flat|compound)/.test(next.deprel) &&
      next.head >= from &&
      next.head < to
    )
      to += 1
    else if (
      /^(?:of|for)$/.test(word) === false &&
      next.upos === 'ADJ' &&
      /^\p{Lu}/u.test(word) &&
      isNameToken(after) &&
      !lookUp(word)
    )
      to += 1
    else break
  }
  return to
}

/** A capital keeps a common noun in the name before it: "Union State", "Interior Ministry". */
function joinsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    /^NNS?$/.test(token.xpos) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    tokens[at - 1]!.spaceAfter &&
    isNameToken(tokens[at - 1])
  )
}

/** Capitals after a country's adjective start anew only where a list shows it: "Russian, Chinese" is two by its comma. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'I' || (NOT_NAMES.has(tokens[at]!.text) && /^(?:AM|PM|GMT|UTC)$/.test(tokens[at]!.text))
}

function joinsOf(tokens: readonly Token[], from: number, at: number, word: string): boolean {
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
function joinsAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 1]
  if (!isNameToken(after) || lookUp(after!.text)) return false
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

/** Parts a run of capitals into names: titles off, a country or firm before a title on its own. */
function cutRun(sentence: Sentence, from: number, to: number): NameChunk[] {
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

/** Words that the text writes with a small letter somewhere. */
export function findCommons(sentences: readonly Sentence[]): Set<string> {
  const commons = new Set<string>()
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (/^\p{Ll}{3,}$/u.test(token.text)) commons.add(token.text)
  return commons
}
