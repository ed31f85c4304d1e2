import { straighten } from './clean-text'
import {
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  SENTENCE_OPENERS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './gazetteers/abbreviations'

/** A word as UD cuts it, with offsets into the clean text. `text` has straight quotes. */
export type Word = { start: number; end: number; text: string }

/** Longest word; what runs on longer is cut, so that no pattern meets an endless one. */
const MAX_WORD = 200

/** Parts that stay joined to the next by a hyphen in UD_English: "non-human", "re-elected"; all others are cut. */
const PREFIXES = new Set(
  (
    'non anti re pre co pro mid post ex e multi counter semi sub mini neo socio inter micro intra un over psycho cross ' +
    'bi tri trans extra macro meta pseudo proto hyper arch eco'
  ).split(' '),
)
const TOP_LEVEL =
  '(?:com|org|net|edu|gov|mil|info|biz|io|tv|co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|com\\.au|co\\.nz|html?|pdf|js)'
const FILE_ENDING =
  '(?:docx?|DOCX?|xlsx?|XLSX?|pptx?|txt|TXT|rtf|csv|pdf|PDF|jpe?g|JPE?G|gif|GIF|png|PNG|html?|zip|mp3|exe)'
const UNITS =
  '(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM|km|kms|cm|mm|mph|kph|kmh|kg|kgs|lbs?|ft|in|mi|sq|k|K|M|m|mn|bn|b|B|tn|trn|MM|Hz|[kMG]Hz|[kMGT]W|[kMG]Wh|[kMGT]B|mg|ml|mL|cc|hp|C|F|x|yrs?|hrs?|mins?|secs?|cl|oz|ha|th|km²|m²)'
const L = '\\p{L}'

const SMILEYS = '(?:[:;]-?[)(DPp]|=[)(]|<3)'
export const SMILEY = new RegExp(`^${SMILEYS}$`)

/**
 * What a word can be, tried in this order at each place; sticky and bounded, so scanning is linear.
 * Order matters: addresses before words, dates before numbers, dotted abbreviations before plain words.
 */
const PATTERNS: [string, string][] = [
  [
    'address',
    `(?:https?://|ftp://|www\\.)[^\\s<>"“”]{1,2000}|[\\p{L}\\p{N}_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}|[A-Za-z]{3,40}(?![\\p{L}\\p{N}]))`,
  ],
  ['domain', `[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}\\.){1,6}${TOP_LEVEL}(?![${L}\\p{N}])(?:/[^\\s<>"“”]{0,500})?`],
  // Files, and groups of a newsfeed: "comp.lang.misc".
  [
    'file',
    `[\\p{L}\\p{N}_-]{1,80}\\.${FILE_ENDING}(?![${L}\\p{N}])|[a-z]{2,20}(?:\\.[a-z][a-z-]{1,30}){2,8}(?![${L}\\p{N}])`,
  ],
  ['handle', `[#@](?=[\\p{N}_]{0,20}${L})[\\p{L}\\p{N}_]{1,100}`],
  ['currency', `(?:US|U\\.S\\.|AU|NZ|HK|CA|C|A|S|R|U)\\$(?=\\s?\\d)`],
  [
    'date',
    `\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}/\\d{2,4}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)|\\d{3}-\\d{3}-\\d{4}(?!\\d)|\\d{3}-\\d{4}(?![\\d-])|\\d{5}-\\d{4}(?![\\d-])|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)|\\d{1,3}/\\d{1,3}(?![\\d/])`,
  ],
  [
    'ordinal',
    `\\d{1,3}(?:,\\d{3}){0,3}(?:st|nd|rd|th)(?![${L}\\p{N}])|['’]?\\d{1,3}0s(?![${L}\\p{N}])|['’]\\d{2}(?!\\d)`,
  ],
  [
    'number',
    `\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,20})?(?!\\d)|\\d{1,40}(?:\\.\\d{1,20}){0,4}[½¼¾⅓⅔⅛⅜⅝⅞]?|[½¼¾⅓⅔⅛⅜⅝⅞]|\\.\\d{1,20}`,
  ],
  [
    'dotted',
    `(?:${L}\\.){2,10}(?![${L}]\\.)(?!\\p{Ll})|(?:\\p{Lu}\\.){1,8}\\p{Lu}(?![\\p{L}\\p{N}.])|Ph\\.D\\.?|M\\.Sc\\.|B\\.Sc\\.`,
  ],
  ['clipped', `['’](?:em|til|cause|tis|twas)(?!${L})`],
  ['clitic', `['’](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}])`],
  [
    'word',
    `[bBwW]/(?:c|o|out)(?![${L}])|\\p{Lu}{1,3}&\\p{Lu}{1,3}(?![${L}])|[\\p{L}\\p{M}\\p{N}_]{1,${MAX_WORD}}(?:['’\`][\\p{L}\\p{M}]{1,40}){0,3}`,
  ],
  ['quotes', `[‘’][“”](?=\\S)|\`\`|''|’’`],
  [
    'run',
    `\\.{2,${MAX_WORD}}\\??|\\.\\?|…{1,20}\\.?|[!?]{2,${MAX_WORD}}|-[-=]{1,${MAX_WORD}}|=[-=]{1,${MAX_WORD}}|\\+{2,${MAX_WORD}}|[$]{2,${MAX_WORD}}|\\^_\\^|\\*{2,${MAX_WORD}}|_{2,${MAX_WORD}}|~{2,${MAX_WORD}}|<{2}|>{2}|\\[(?:\\.\\.\\.|…)\\]|${SMILEYS}(?=\\s|$)`,
  ],
  ['other', '[\\s\\S]'],
]
const SCANNER = new RegExp(PATTERNS.map(([name, pattern]) => `(?<${name}>${pattern})`).join('|'), 'uy')
const PLAIN = /[A-Za-z]{1,60}(?=[ ,;\n])/y
const SPACES = /\s+/uy
const UNIT_AFTER = new RegExp(`${UNITS}(?![${L}\\p{N}])`, 'uy')
const ALNUM_AFTER = new RegExp(`[${L}\\p{N}_]{1,60}`, 'uy')
const HYPHENATED = new RegExp(`-([${L}\\p{M}\\p{N}_]{1,60})`, 'uy')
const NEGATION = /^(.+)(n['’`]t)$/iu
const CLITIC = /^(.+)(['’`](?:s|re|ve|ll|d|m))$/iu
/** Two words written as one, and after how many letters to cut. */
const JOINED: Record<string, number> = Object.fromEntries(
  (
    'can-not gon-na got-ta wan-na out-ta do-nt did-nt does-nt is-nt was-nt are-nt were-nt have-nt has-nt had-nt ca-nt ' +
    'wo-nt would-nt could-nt should-nt i-m i-ve you-re they-re he-s she-s that-s what-s there-s it-s'
  )
    .split(' ')
    .map((word) => [word.replace('-', ''), word.indexOf('-')]),
)
/** "its a", "its not" can only be "it's"; "wont to" is the old word, and "IM", "HES" are letters. */
const isJoined = (lower: string, word: string, after: string): boolean =>
  Object.hasOwn(JOINED, lower) &&
  (lower !== 'its' || /^ (?:a|an|the|not|been|my|your|really|too|so|what|that)(?![\p{L}'’])/u.test(after)) &&
  (lower !== 'wont' || !/^ to\b/.test(after)) &&
  (word.length > 3 || word !== word.toUpperCase())

/** Nouns that a single letter names: the full stop after it ends the sentence. */
const LETTERED = new Set([
  'plan',
  'vitamin',
  'group',
  'section',
  'hepatitis',
  'grade',
  'type',
  'class',
  'part',
  'option',
  'appendix',
])
const CLOSERS = /[.,;:!?'’”)\]]+$/u

/** Cuts clean text into words. Linear in the length; offsets ascend and never overlap. */
export function scanWords(source: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < source.length) {
    SPACES.lastIndex = at
    if (SPACES.test(source)) {
      at = SPACES.lastIndex
      continue
    }
    // Most words are plain letters before a space: no need to ask what else they could be.
    PLAIN.lastIndex = at
    if (PLAIN.test(source)) {
      const end = PLAIN.lastIndex
      const word = source.slice(at, end)
      if (!Object.hasOwn(JOINED, word.toLowerCase())) {
        words.push({ start: at, end, text: word })
        at = end
        continue
      }
    }
    SCANNER.lastIndex = at
    const match = SCANNER.exec(source)!
    const groups = match.groups!
    let end = at + match[0].length
    if (groups.address) end -= CLOSERS.exec(match[0])?.[0].length ?? 0
    else if (groups.number) end = extendNumber(source, end)
    else if (groups.word) end = extendWord(source, at, end, words)
    if (groups.word) cutClitics(source, at, end, words)
    else push(source, at, end, words)
    at = end
  }
  return words
}

function push(source: string, start: number, end: number, words: Word[]): void {
  const text = straighten(source.slice(start, end))
  words.push({ start, end, text: text === `'"` || text === '``' || text === "''" ? '"' : text })
}

/** "20km" is two words, "4A" one. */
function extendNumber(source: string, end: number): number {
  UNIT_AFTER.lastIndex = end
  if (UNIT_AFTER.test(source)) return end
  ALNUM_AFTER.lastIndex = end
  return ALNUM_AFTER.test(source) ? ALNUM_AFTER.lastIndex : end
}

/** Adds the hyphen of a prefix, or the full stop of an abbreviation or initial. */
function extendWord(source: string, at: number, end: number, words: Word[]): number {
  const word = source.slice(at, end)
  if (source[end] === '-' && PREFIXES.has(word.toLowerCase()) && source[at - 1] !== '-') {
    HYPHENATED.lastIndex = end
    if (HYPHENATED.test(source)) return HYPHENATED.lastIndex
  }
  if (source[end] === '.' && source[end + 1] !== '.' && isAbbreviation(source, word, end, words)) return end + 1
  return end
}

function isAbbreviation(source: string, word: string, stop: number, words: Word[]): boolean {
  if (word.length > 7) return false
  const after = source.slice(stop + 1, stop + 24)
  const previous = words.at(-1)?.text ?? ''
  // At the end of a sentence the full stop is the sentence's own.
  if (word === 'etc' && /^\s*(?:$|\p{Lu})/u.test(after)) return false
  if (TITLE_ABBREVIATIONS.has(word)) return /^\s?[\p{L}“"(]/u.test(after)
  if (NUMBER_ABBREVIATIONS.has(word) && /^\s?#?\d/.test(after)) return true
  if (STATE_ABBREVIATIONS.has(word) && previous === ',') return true
  if (PLAIN_ABBREVIATIONS.has(word)) {
    // Days and months are also whole words: "on Sun." needs no more than the list.
    return word.length > 2 || !/^\s*$/.test(after) || word === 'Co' || word === 'Jr' || word === 'Sr'
  }
  if (/^\p{Lu}$/u.test(word)) {
    const next = /^\s?(\p{Lu}[\p{L}'’]*)/u.exec(after)?.[1]
    if (!next) return false
    if (next.length === 1 && /^\s?\p{Lu}\./u.test(after)) return true
    // "Plan B. The" ends a sentence, "R. Kelly" does not; "I." is more often the pronoun.
    return word !== 'I' && !SENTENCE_OPENERS.has(next) && !LETTERED.has(previous.toLowerCase())
  }
  return false
}

/** do + n't, government + 's, can + not. */
function cutClitics(source: string, start: number, end: number, words: Word[]): void {
  const word = source.slice(start, end)
  const lower = word.toLowerCase()
  const joined = isJoined(lower, word, source.slice(end, end + 10)) ? JOINED[lower]! : 0
  const clitic = joined ? null : (NEGATION.exec(word) ?? CLITIC.exec(word))
  if (!joined && !clitic) {
    push(source, start, end, words)
    return
  }
  const cut = start + (joined || clitic![1]!.length)
  if (joined) push(source, start, cut, words)
  else cutClitics(source, start, cut, words)
  push(source, cut, end, words)
}
