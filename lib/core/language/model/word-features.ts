/**
 * The strings that stand for one word in the network, mirrored from trainer/treebank.py. Only code-point
 * arithmetic, no Unicode tables: engines and Python must agree on every word.
 */

const QUOTES = new Map<string, string>([
  ...[...'\u2018\u2019\u201a\u201b\u2032`'].map((mark) => [mark, "'"] as const),
  ...[...'\u201c\u201d\u201e\u00ab\u00bb\u2033'].map((mark) => [mark, '"'] as const),
])

/** Straight quotes: treebanks and tokenizers differ in them, meaning does not. */
export function normaliseWord(word: string): string {
  let straight = ''
  for (const mark of word) straight += QUOTES.get(mark) ?? mark
  return straight === "''" ? '"' : straight
}

const isUpper = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** Lower case of ASCII and Latin-1, digits as 0, one entry per code point. */
function fold(points: readonly string[]): string[] {
  return points.map((point) => {
    const code = point.codePointAt(0) ?? 0
    if (isUpper(code)) return String.fromCharCode(code + 32)
    return isDigit(code) ? '0' : point
  })
}

function classOf(code: number): string {
  if (isUpper(code)) return 'X'
  if (isDigit(code)) return 'd'
  if (code >= 0x61 && code <= 0x7a) return 'x'
  if (code < 0x80) return String.fromCharCode(code)
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || code === 0xd7 || code === 0xf7) return 'p'
  return code >= 0x1f000 ? 'e' : 'x'
}

/** Kinds of characters with runs collapsed, at most six: "McDonald's" is XxXx'x; a lone capital is I. */
function shapeOf(points: readonly string[]): string {
  let shape = ''
  for (const point of points) {
    const kind = classOf(point.codePointAt(0) ?? 0)
    if (!shape.endsWith(kind)) {
      shape += kind
      if (shape.length === 6) break
    }
  }
  return shape === 'X' && points.length === 1 ? 'I' : shape
}

/** Word, suffixes of 1–4, prefixes of 2–3, shape: the order of the embedding tables. */
export function featuresOf(raw: string): string[] {
  const points = Array.from(normaliseWord(raw))
  const low = fold(points)
  const end = (count: number) => low.slice(-count).join('')
  const start = (count: number) => low.slice(0, count).join('')
  return [low.join(''), end(1), end(2), end(3), end(4), start(2), start(3), shapeOf(points)]
}
