import type { Token } from './token'

const ONES = 'zero one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SMALL = new Map<string, number>([
  ...ONES.map((word, i) => [word, i] as const),
  ...TEENS.map((word, i) => [word, 10 + i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
  ['nil', 0],
  ['nought', 0],
])
const MAGNITUDES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])
const LETTERS_AFTER_DIGITS_ONLY = new Set(['k', 'mn', 'mln', 'bn', 'bln', 'b', 'tn', 'm'])
const ORDINALS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
    .concat([
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['hundredth', 100],
    ]),
)
const DENOMINATORS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
])

type Read = { token: Token; next: number }

function wordAt(tokens: Token[], index: number): string | null {
  const token = tokens[index]
  return token?.kind === 'word' ? token.text : null
}

function magnitudeAt(tokens: Token[], index: number, million: boolean, afterDigits: boolean): number | undefined {
  const word = wordAt(tokens, index)
  if (word === null || (LETTERS_AFTER_DIGITS_ONLY.has(word) && !afterDigits)) return undefined
  return word === 'm' ? (million ? 1e6 : undefined) : MAGNITUDES.get(word)
}

const number = (value: number, next: number, ordinal = false, literal = false): Read => ({
  token: { kind: 'number', value, ordinal, literal },
  next,
})

/** "half a million", "a half million", "half", "a half" */
function readHalf(tokens: Token[], index: number): Read | null {
  let at = index
  if (wordAt(tokens, at) === 'a' && wordAt(tokens, at + 1) === 'half') at++
  if (wordAt(tokens, at) !== 'half') return null
  at++
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an' ? 1 : 0
  const word = wordAt(tokens, at + article)
  const magnitude = word === 'dozen' ? 12 : word === 'hundred' ? 100 : word ? MAGNITUDES.get(word) : undefined
  return magnitude ? number(magnitude / 2, at + article + 1) : number(0.5, at)
}

/** "point five", "point two five" after a whole number */
function readDecimals(tokens: Token[], index: number): { text: string; next: number } | null {
  if (wordAt(tokens, index) !== 'point') return null
  let text = ''
  let at = index + 1
  for (; ; at++) {
    const digit = ONES.indexOf(wordAt(tokens, at) ?? '')
    if (digit < 0) break
    text += digit
  }
  return text ? { text, next: at } : null
}

/** A whole number in words, or a literal, with what multiplies it: "two hundred and five", "1.5 billion", "a dozen". */
function readCardinal(tokens: Token[], index: number, million: boolean): Read | null {
  const start = tokens[index]
  let at = index
  let total = 0
  let current: number | null = null
  let room = Number.POSITIVE_INFINITY
  let literal = false
  if (start?.kind === 'number') {
    if (start.ordinal) return null
    current = start.value
    literal = true
    at++
  } else {
    const next = wordAt(tokens, index + 1) ?? ''
    if (start?.text === 'a' && (next === 'hundred' || next === 'dozen' || (MAGNITUDES.has(next) && next.length > 2))) {
      current = 1
      at++
    }
  }
  for (;;) {
    const word: string | null = wordAt(tokens, at)
    if (word === null) break
    const small: number | undefined = literal ? undefined : SMALL.get(word)
    const decimals: { text: string; next: number } | null =
      current !== null && !literal ? readDecimals(tokens, at) : null
    const magnitude: number | undefined = magnitudeAt(tokens, at, million, literal)
    if (small !== undefined && small < room) {
      current = (current ?? 0) + small
      room = small >= 20 ? 10 : 0
      at++
    } else if (word === 'hundred' && (current === null || current < 100)) {
      current = (current ?? 1) * 100
      room = 100
      at++
    } else if (word === 'dozen') {
      current = (current ?? 1) * 12
      room = 0
      at++
    } else if (decimals && current !== null) {
      current = Number(`${current}.${decimals.text}`)
      room = 0
      at = decimals.next
    } else if (magnitude && (current !== null || at === index)) {
      total += (current ?? 1) * magnitude
      current = null
      room = literal ? 0 : 1000
      literal = false
      at++
    } else if (
      word === 'and' &&
      wordAt(tokens, at + 1) === 'a' &&
      wordAt(tokens, at + 2) === 'half' &&
      current !== null
    ) {
      current += 0.5
      room = 0
      at += 3
    } else if (
      word === 'and' &&
      (current ?? total) >= 100 &&
      !literal &&
      (SMALL.get(wordAt(tokens, at + 1) ?? '') ?? room) < room
    ) {
      at++
    } else break
  }
  return at === index ? null : number(total + (current ?? 0), at, false, start?.kind === 'number' && at === index + 1)
}

/** What follows a number may make it an ordinal ("twenty-first"), a fraction ("two thirds") or a year ("nineteen forty-five"). */
function finish(tokens: Token[], read: Read): Read {
  if (read.token.kind !== 'number') return read
  const { value } = read.token
  const word = wordAt(tokens, read.next)
  if (word) {
    const ordinal = ORDINALS.get(word)
    if (ordinal && ordinal < 10 && value % 10 === 0 && value >= 20 && value < 100)
      return number(value + ordinal, read.next + 1, true)
    const denominator = DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/, ''))
    if (denominator && Number.isInteger(value) && (value === 1 || word.endsWith('s')))
      return number(value / denominator, read.next + 1)
  }
  if (!read.token.literal && value >= 10 && value <= 20) {
    const tail = readCardinal(tokens, read.next, false)
    if (tail?.token.kind === 'number' && !tail.token.literal && tail.token.value >= 10 && tail.token.value < 100)
      return number(value * 100 + tail.token.value, tail.next)
  }
  return read
}

/** "2/3", "1 1/2" */
function readSlashed(tokens: Token[], index: number): Read | null {
  const [top, slash, bottom, after] = tokens.slice(index, index + 4)
  const fits = (token: Token | undefined) => token?.kind === 'number' && !token.ordinal && Number.isInteger(token.value)
  if (!fits(top) || slash?.kind !== 'word' || slash.text !== '/' || !fits(bottom)) return null
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || bottom.value < 2 || bottom.value > 100) return null
  if (after?.kind === 'word' && after.text === '/') return null
  return Math.abs(top.value) > 99 ? null : number(top.value / bottom.value, index + 3)
}

function readAt(tokens: Token[], index: number, million: boolean): Read | null {
  const mixed = readSlashed(tokens, index + 1)
  const token = tokens[index]
  if (token?.kind === 'number' && token.literal && mixed?.token.kind === 'number' && mixed.token.value < 1)
    return number(token.value + mixed.token.value, mixed.next)
  const word = wordAt(tokens, index)
  if (word === 'minus' || word === 'negative') {
    const read = readCardinal(tokens, index + 1, million)
    if (read?.token.kind === 'number') return number(-read.token.value, read.next)
  }
  if (word === 'a') {
    const denominator = DENOMINATORS.get(wordAt(tokens, index + 1) ?? '')
    if (denominator && denominator > 2) return number(1 / denominator, index + 2)
  }
  if (word && ORDINALS.has(word)) return number(ORDINALS.get(word)!, index + 1, true)
  const read = readSlashed(tokens, index) ?? readHalf(tokens, index)
  if (read) return read
  const cardinal = readCardinal(tokens, index, million)
  return cardinal && finish(tokens, cardinal)
}

/** Replaces numbers in words, with magnitudes, as fractions and as ordinals by their values. */
export function readNumbers(tokens: Token[], million: boolean): Token[] {
  if (tokens.length === 1 && wordAt(tokens, 0) === 'none') return [number(0, 1).token]
  const result: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const read = readAt(tokens, index, million)
    const token = tokens[index]!
    if (read && read.next === index + 1 && token.kind === 'number') result.push(token)
    else result.push(read?.token ?? token)
    index = read?.next ?? index + 1
  }
  return result
}
