import type { Upos } from '../types'
import { IRREGULAR_COMPARISONS, IRREGULAR_PLURALS, IRREGULAR_VERBS, splitPrefix } from './irregular-forms'
import { LEMMA_EXCEPTIONS, LEMMA_RULES } from './lemma-rules'

const pairs = (text: string) =>
  text.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
const EXCEPTIONS = new Map(Object.entries(LEMMA_EXCEPTIONS).map(([tag, text]) => [tag, new Map(pairs(text))]))
const RULES = new Map(Object.entries(LEMMA_RULES).map(([tag, text]) => [tag, new Map(pairs(text))]))

// The treebanks take "people", "more", "most", "less" and "least" as words of their own.
const OWN_WORDS = new Set(['many', 'little', 'person'])
const ADVERBS = new Set(['well', 'badly', 'ill', 'much', 'little'])
const IRREGULARS = new Map<string, Map<string, string>>([
  ['VBD', new Map(IRREGULAR_VERBS.flatMap(({ base, past }) => past.map((form) => [form, base] as const)))],
  ['VBN', new Map(IRREGULAR_VERBS.flatMap(({ base, participle }) => participle.map((form) => [form, base] as const)))],
  [
    'NNS',
    new Map(
      IRREGULAR_PLURALS.filter((e) => !OWN_WORDS.has(e.base)).flatMap(({ base, plural }) =>
        plural.map((form) => [form, base] as const),
      ),
    ),
  ],
  // "better" is good as an adjective and well as an adverb: the adjective's entry comes first in the table.
  ...(['JJ', 'RB'] as const).flatMap((kind) => {
    const known = IRREGULAR_COMPARISONS.filter((e) => !OWN_WORDS.has(e.base))
    const entries = kind === 'JJ' ? [...known].reverse() : known
    const own = entries.filter(({ base }) => kind === 'RB' || !ADVERBS.has(base))
    return [
      [`${kind}R`, new Map(own.flatMap((e) => e.comparative.map((form) => [form, e.base] as const)))],
      [`${kind}S`, new Map(own.flatMap((e) => e.superlative.map((form) => [form, e.base] as const)))],
    ] as [string, Map<string, string>][]
  }),
])

/**
 * Dictionary form of a word as UD writes it: "spoke", VERB, VBD → "speak"; names keep their capitals. The meaning of
 * a form is not looked at: "'s" as an auxiliary is always "be".
 */
export function lemmatise(text: string, upos: Upos, xpos: string): string {
  const word = text.replace(/[\u2018\u2019`]/g, "'").replace(/[\u201c\u201d]/g, '"')
  const low = word.toLowerCase()
  if (upos === 'PUNCT' || upos === 'SYM') return word === '\u2013' ? '-' : word
  if (upos === 'NUM') return numeralLemma(word)
  if (upos === 'X' || xpos === 'ADD') return word
  if (xpos === 'NNP') return nameLemma(word, upos)
  if (xpos === 'NNPS') return word === low ? inflectedLemma(low, xpos) : capitalise(inflectedLemma(low, xpos))
  if (RULES.has(xpos)) return inflectedLemma(low, xpos)
  if (low === 'her' && xpos === 'PRP') return 'she'
  const known = EXCEPTIONS.get(upos)?.get(low)
  if (known !== undefined) return known
  return keepsCapitals(word, upos) ? word : low
}

function inflectedLemma(low: string, xpos: string): string {
  const known = IRREGULARS.get(xpos)?.get(low) ?? EXCEPTIONS.get(xpos)?.get(low)
  if (known !== undefined) return known
  for (const { prefix, rest } of splitPrefix(low)) {
    const irregular = IRREGULARS.get(xpos)?.get(rest)
    if (irregular !== undefined) return prefix + irregular
  }
  const rules = RULES.get(xpos)
  for (let length = Math.min(6, low.length); length >= 0; length--) {
    const rule = rules?.get(low.slice(low.length - length))
    if (rule === undefined) continue
    const [, strip = '0', add = ''] = /^(\d+)(.*)$/.exec(rule) ?? []
    const stem = low.slice(0, low.length - Number(strip))
    const lemma = /^(?:ed|ing|er|est)$/.test(low.slice(stem.length)) && add === '' ? restoreSpelling(stem) : stem + add
    return lemma === '' ? low : ENDS_IN_IT.test(lemma) ? lemma.slice(0, -1) : lemma
  }
  return low
}

/**
 * Spelling decides what a stem was before -ed, -ing, -er or -est. A short vowel would have doubled its consonant, so
 * "vot" was vote; no English verb ends in "pl" or, unstressed, in "ad", so "coupl" was couple and "invad" invade, nor in
 * "eng", so "challeng" was challenge; "expell" was expel and "controll" control, for only words of one syllable end in
 * "ell" or "oll".
 */
function restoreSpelling(stem: string): string {
  if (/^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(stem) && stem.length > 1) return `${stem}e`
  if (/(?:eng|[lp]lung|[lr]oung|chang|rrang)$/.test(stem)) return `${stem}e`
  if (/[bcdfgkpstz]l$|[vu]$|[^aeiou][aiou]d$/.test(stem)) return `${stem}e`
  if (/[aeiou].*(?:([bdgmnprt])\1|[eo]ll)$/.test(stem) && /[aeiou]./.test(stem.slice(0, -3))) return stem.slice(0, -1)
  return stem
}

/** "credited" is credit, as "united" is unite: the rules know only the ending. */
const ENDS_IN_IT =
  /^(?:re|dis|ac|un)?(?:credit|edit|visit|limit|exhibit|inherit|profit|deposit|audit|benefit|merit|prohibit|orbit|vomit|inhibit|solicit|elicit|exploit|recruit|forfeit|counterfeit|posit|await|bait|suit|habit|spirit)e$/

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "Sun" and "Mar" are more than days and months, and stay. */
const CALENDAR = new Map(
  'January February April August September October November December Monday Tuesday Wednesday Thursday Friday Saturday'
    .split(' ')
    .flatMap((name) => [name.slice(0, 3), ...(name === 'September' ? ['Sept'] : [])].map((short) => [short, name])),
)

const NAME_PARTICLES = new Set('the de van von der den bin ibn del dos das and of for'.split(' '))

/** A verb inside a name loses its ending but not its capital: "Rolling" Stones → Roll. */
function nameLemma(word: string, upos: Upos): string {
  if (upos === 'VERB') {
    if (/ing$/.test(word)) return capitalise(inflectedLemma(word.toLowerCase(), 'VBG'))
    if (/ed$/.test(word)) return capitalise(inflectedLemma(word.toLowerCase(), 'VBN'))
  }
  if (/^[a-z]{3,}$/.test(word) && !NAME_PARTICLES.has(word)) return capitalise(word)
  return CALENDAR.get(word.replace(/\.$/, '')) ?? word
}

/** Nationalities keep their capital, and so do abbreviations; a capital that only opens a sentence goes. */
function keepsCapitals(word: string, upos: Upos): boolean {
  if (upos === 'ADJ') return /^[A-Z][a-z]+(?:[aeiou]an|ese|ani|aeli|aqi)$/.test(word) && !EVERYDAY.test(word)
  return (
    (upos === 'NOUN' || upos === 'ADV') &&
    /^(?:[A-Z]{1,3}|[A-Z]\d+)$/.test(word) &&
    !/^(?:SO|NOT|TOO|NOW|VERY)$/.test(word)
  )
}

/** Adjectives that end like a nationality and are none. */
const EVERYDAY =
  /^(?:cle|me|le|pedestri|vegetari|civili|authoritari|humanitari|medi|guardi|utilitari|totalitari|simi|plebei)an$/i

const NUMERALS: Record<string, string> = { m: 'million', k: 'thousand', b: 'billion', bn: 'billion' }

function numeralLemma(word: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return word.replaceAll(',', '')
  return NUMERALS[word] ?? (/^[A-Za-z-]+$/.test(word) && !/^[IVXLCDM]+$/.test(word) ? word.toLowerCase() : word)
}
