import type { Token } from './token'
import { isCurrency, type Unit, unitOf } from './units'

export type Bound = 'over' | 'under' | 'about' | 'at least' | 'at most' | null

/** One quantity and nothing else: `value` in `unit` ("1 hour 30 minutes" in hours), `words` what stands about it. */
export type Quantity = { value: number; unit: Unit | null; bound: Bound; words: string[]; written: string | null }

const BOUNDS: [words: string, bound: Bound][] = [
  ['more than', 'over'],
  ['greater than', 'over'],
  ['upward of', 'over'],
  ['upwards of', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'under'],
  ['almost', 'under'],
  ['just under', 'under'],
  ['just over', 'over'],
  ['not quite', 'under'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['approx', 'about'],
  ['nearly about', 'about'],
]

function readBound(tokens: Token[]): { bound: Bound; rest: Token[] } {
  const words = tokens.slice(0, 2).map((token) => (token.kind === 'word' ? token.text : '='))
  for (const [phrase, bound] of BOUNDS) {
    const length = phrase.split(' ').length
    if (words.slice(0, length).join(' ') === phrase) return { bound, rest: tokens.slice(length) }
  }
  return { bound: null, rest: tokens }
}

function joinUnits(tokens: Token[]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const text = token.kind === 'word' ? token.text : ''
    const next = tokens[index + 1]
    const after = next?.kind === 'word' ? next.text : ''
    if (text === 'per' && /^cents?$/.test(after)) return [{ kind: 'word', text: 'percent' }]
    if (/^cents?$/.test(text) && index > 0 && (tokens[index - 1] as { text?: string }).text === 'per') return []
    if (/^(percent|percentage)$/.test(text) && /^points?$/.test(after))
      return [{ kind: 'word', text: 'percentage-point' }]
    if (
      /^points?$/.test(text) &&
      index > 0 &&
      /^percent(age)?$/.test((tokens[index - 1] as { text?: string }).text ?? '')
    )
      return []
    if (/^degrees?$/.test(text) && /^(c|f|celsius|fahrenheit)$/.test(after)) return []
    if ((text === 'square' || text === 'cubic') && unitOf(after)) return []
    const before = tokens[index - 1]
    const power = before?.kind === 'word' && /^(square|cubic)$/.test(before.text) ? before.text : null
    if (power && unitOf(text)) return [{ kind: 'word', text: `${power}-${text}` }]
    return [token]
  })
}

/** "an hour and a half", "1 hour and 30 minutes", "a week": values of one dimension added up. */
function addUp(tokens: Token[]): { value: number; unit: Unit; used: number } | null {
  let value = 0
  let first: Unit | null = null
  let at = 0
  for (;;) {
    const skip: number = first && isWord(tokens[at], 'and') ? 1 : 0
    const amount = tokens[at + skip]
    const named = tokens[at + skip + 1]
    // Articles are gone by now: "an hour and a half" begins with its unit.
    const bare: Unit | null =
      !first && amount?.kind === 'word' && (amount.text.length > 3 || amount.text === 'day')
        ? unitOf(amount.text)
        : null
    if (bare) {
      value += 1
      first = bare
      at += 1
      continue
    }
    if (amount?.kind !== 'number' || amount.ordinal) break
    const unit: Unit | null = named?.kind === 'word' ? unitOf(named.text) : null
    if (first && skip && amount.value === 0.5 && !unit) {
      value += 0.5
      at += 2
      continue
    }
    if (!unit || (first && (unit.dimension !== first.dimension || unit.factor >= first.factor))) break
    value += (amount.value * unit.factor) / (first ?? unit).factor
    first ??= unit
    at += skip + 2
  }
  return first ? { value, unit: first, used: at } : null
}

const isWord = (token: Token | undefined, ...texts: string[]) => token?.kind === 'word' && texts.includes(token.text)

/** Reads tokens that say one amount; null where there is none, more than one, or words stand before it. */
export function readQuantity(all: Token[]): Quantity | null {
  const { bound, rest } = readBound(joinUnits(all))
  const lead = rest[0]
  const leading = lead?.kind === 'word' && rest[1]?.kind === 'number' ? unitOf(lead.text) : null
  const currency = leading && isCurrency(leading) ? leading : null
  const body = currency ? rest.slice(1) : rest
  const sum = currency ? null : addUp(body)
  const amount = body[0]
  if (!sum && (amount?.kind !== 'number' || amount.ordinal)) return null
  let tail = body.slice(sum ? sum.used : 1)
  let unit = sum?.unit ?? currency
  const next = tail[0]
  if (!sum && next?.kind === 'word' && unitOf(next.text)) {
    const named = unitOf(next.text)!
    if (unit && unit.dimension !== named.dimension) return null
    unit = named
    tail = tail.slice(1)
  }
  if (isWord(tail[0], 'plus')) tail = tail.slice(1)
  if (tail.some((token) => token.kind === 'number')) return null
  const plus = all.some((token) => isWord(token, 'plus'))
  const words = tail.map((token) => (token.kind === 'word' ? token.text : ''))
  const value = sum ? sum.value : amount?.kind === 'number' ? amount.value : 0
  const written = amount?.kind === 'number' ? (amount.written ?? null) : null
  return { value, unit, bound: bound ?? (plus ? 'over' : null), words, written }
}
