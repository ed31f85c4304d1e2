import { IRREGULAR_COMPARISONS, IRREGULAR_PLURALS, IRREGULAR_VERBS, splitPrefix } from './irregular-forms'

const BE: Record<string, string> = { VBZ: 'is', VBP: 'are', VBD: 'was', VBN: 'been', VBG: 'being' }
const THIRD_PERSON: Record<string, string> = { have: 'has', do: 'does', go: 'goes' }
/** "can", "must" and the like have one form. */
const MODALS = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'ought'])

const IRREGULARS: Record<string, Map<string, string>> = {
  VBD: new Map(IRREGULAR_VERBS.map(({ base, past: [form = base] }) => [base, form])),
  VBN: new Map(IRREGULAR_VERBS.map(({ base, participle: [form = base] }) => [base, form])),
  NNS: new Map(IRREGULAR_PLURALS.map(({ base, plural: [form = base] }) => [base, form])),
  JJR: new Map(IRREGULAR_COMPARISONS.map(({ base, comparative: [form = base] }) => [base, form])),
  JJS: new Map(IRREGULAR_COMPARISONS.map(({ base, superlative: [form = base] }) => [base, form])),
}
const PLURALS = new Set(IRREGULAR_PLURALS.flatMap(({ plural }) => plural))
const COMPARED = new Set([
  ...['more', 'most', 'less', 'least'],
  ...IRREGULAR_COMPARISONS.flatMap(({ comparative, superlative }) => [...comparative, ...superlative]),
])
/** Nouns that are plural as they stand. */
const PLURAL_ONLY =
  /(?:^|-)(?:regards|troops|thanks|politics|clothes|supplies|pants|trousers|jeans|shorts|tights|grounds|contents|goods|remains|manners|glasses|scissors|proceedings|whereabouts|finances|surroundings|savings|specifics|genitals|arrears|respects|economics|ethics|athletics|mathematics|physics|logistics|earnings|outskirts|belongings|premises|riches|tactics|statistics|amends|odds|alms|tongs|binoculars|pajamas|pyjamas|customs|congratulations|condolences|hostilities|sunglasses|eyeglasses|sports|news|measles|mumps|diabetes|tropics|humanities|youths)$|\d0'?s$/i

/** Words of several syllables whose last consonant doubles, most of them with the stress on the end: admitted. */
const DOUBLING = new Set(
  (
    'abet abhor abut acquit admit allot annul begin bedim combat commit compel concur confer control debar debug defer ' +
    'demur deter disbar dispel embed emit enrol equip excel expel extol forbid forget format handicap humbug impel ' +
    'incur infer inter kidnap leapfrog occur offset omit outwit overlap patrol permit prefer program propel ' +
    'rebel rebut recap recur refer refit regret remit repel reset resubmit submit transfer transmit unclog unplug ' +
    'unpin unzip upset worship zigzag'
  ).split(' '),
)

/**
 * The form of a lemma that a Penn tag asks for: "speak", VBN → "spoken"; "city", NNS → "cities". "be" as VBD is
 * "was" and as VBP "are": who needs "were" or "am" asks the subject. Long adjectives are not compared with an ending:
 * "more expensive". American spelling ("traveled"). Tags that carry no ending give the lemma back.
 */
export function inflect(lemma: string, xpos: string): string {
  const low = lemma.toLowerCase()
  if (low === 'be' && BE[xpos]) return BE[xpos]
  if (MODALS.has(low) && /^(?:VB|MD)/.test(xpos)) return lemma
  if (/^(?:JJ|RB)[RS]$/.test(xpos) && COMPARED.has(low)) return lemma
  if (xpos === 'VBZ' && THIRD_PERSON[low]) return THIRD_PERSON[low]
  const irregular = irregularForm(low, xpos === 'RBR' ? 'JJR' : xpos === 'RBS' ? 'JJS' : xpos)
  if (irregular !== null) return matchCase(lemma, irregular)
  switch (xpos) {
    case 'NNS':
    case 'NNPS':
      return plural(lemma)
    case 'VBZ':
      return withS(lemma)
    case 'VBD':
    case 'VBN':
      return withEnding(lemma, 'ed')
    case 'VBG':
      return /(?:^|[^aeiouy])ie$/.test(low) ? `${lemma.slice(0, -2)}ying` : withEnding(lemma, 'ing')
    case 'JJR':
    case 'RBR':
      return isShort(low) ? withEnding(lemma, 'er') : `more ${lemma}`
    case 'JJS':
    case 'RBS':
      return isShort(low) ? withEnding(lemma, 'est') : `most ${lemma}`
    default:
      return lemma
  }
}

function irregularForm(low: string, xpos: string): string | null {
  const table = IRREGULARS[xpos]
  if (!table) return null
  const own = table.get(low)
  if (own !== undefined) return own
  for (const { prefix, rest } of splitPrefix(low)) {
    const form = table.get(rest)
    if (form !== undefined) return prefix + form
  }
  if (xpos !== 'NNS') return null
  // Compounds in -man, -woman, -child, -foot and -tooth change as their last part does.
  const compound = /^(.+)(woman|man|child|person|foot|tooth|wife|life|knife|shelf|wolf)$/.exec(low)
  if (!compound || /^(?:hu|ger|ro|otto|sha|talis|cay|norman|brah|musul|tu)$/.test(compound[1] as string)) return null
  return `${compound[1]}${table.get(compound[2] as string)}`
}

const matchCase = (model: string, form: string) =>
  /^\p{Lu}/u.test(model) ? form.charAt(0).toUpperCase() + form.slice(1) : form

function plural(noun: string): string {
  if (PLURALS.has(noun.toLowerCase()) || PLURAL_ONLY.test(noun)) return noun
  const family = /^\p{Lu}.*[^aeiou]y$/u.test(noun)
  return family ? `${noun}s` : withS(noun)
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(word) && !/(?:stomach|epoch|monarch|patriarch|matriarch|eunuch|loch)$/i.test(word)) {
    return /^(?:quiz|whiz)$/i.test(word) ? `${word}zes` : `${word}es`
  }
  return /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function withEnding(word: string, ending: 'ed' | 'ing' | 'er' | 'est'): string {
  if (/e$/.test(word)) {
    if (ending !== 'ing') return word + ending.slice(1)
    return /(?:ee|oe|ye|^singe|^tinge|^be)$/.test(word) ? word + ending : word.slice(0, -1) + ending
  }
  if (/[^aeiou]y$/.test(word) && ending !== 'ing') return `${word.slice(0, -1)}i${ending}`
  if (/c$/.test(word) && ending !== 'er' && ending !== 'est' && /(?:nic|mic|fic|lic)$/.test(word))
    return `${word}k${ending}`
  return doubles(word) ? word + word.at(-1) + ending : word + ending
}

/** Whether the last consonant doubles: one short stressed vowel before one consonant other than w, x and y. */
function doubles(word: string): boolean {
  if (!/(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprtz]$/.test(word)) return false
  const vowels = word.match(/[aeiouy]+/g)?.length ?? 0
  if (vowels === 1 || /^[^aeiou]*qu[aeiou][^aeiou]$/.test(word)) return true
  return DOUBLING.has(word) || DOUBLING.has(word.replace(/^re-?/, ''))
}

/** Takes -er and -est: one syllable, or two with a light ending. */
function isShort(low: string): boolean {
  const syllables = low.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1
  if (syllables === 1 || low === 'unhappy' || low === 'quiet') return true
  return syllables === 2 && /(?:y|ow|le|er)$/.test(low) && !/^(?:proper|eager|likely|friendly|daily|bitter)$/.test(low)
}
