/** Number words and digits to values. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i] as const),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
)
/** Scale words and the letters that stand for them right after digits: "$20m", "65k". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
])
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['MM', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])
const ORDINAL_WORDS: readonly string[] = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ')
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, i) => [word, i] as const),
  ...[...TENS].map(([word, value]) => [word.replace(/y$/, 'ieth'), value] as const),
  ['hundredth', 100] as const,
  ['thousandth', 1000] as const,
  ['millionth', 1e6] as const,
])
/** Denominators: "two thirds", "a quarter". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINAL_WORDS.slice(4).flatMap(
    (word, i) =>
      [
        [word, i + 4],
        [`${word}s`, i + 4],
      ] as [string, number][],
  ),
])
/** Words with which a number may begin. */
export const NUMBER_STARTS: readonly string[] = [
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...'a an half several'.split(' '),
]

const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** Whether a word is written with digits, or is one of `starts` in small letters: most words are neither. */
export function mayStart(word: string, starts: ReadonlySet<string>): boolean {
  const code = word.charCodeAt(0)
  if ((code >= 48 && code <= 57) || code === 46 || code === 39) return true
  return (code > 127 && Object.hasOwn(VULGAR, word[0]!)) || starts.has(word.toLowerCase())
}

/** "1,200" → 1200, "6½" → 6.5, ".5" → 0.5; null for what is no plain number. Commas must group thousands (or lakhs). */
export function readDigits(text: string): number | null {
  const match = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d*)((?:\.\d+)?)([½¼¾⅓⅔⅛⅜⅝⅞]?)$/.exec(text)
  if (!match || text === '' || text === '.') return null
  const whole = match[1]!.replaceAll(',', '')
  return (whole || match[2] ? Number(`${whole || '0'}${match[2]}`) : 0) + (match[3] ? VULGAR[match[3]]! : 0)
}
