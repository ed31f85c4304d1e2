import { countedNoun } from './count-nouns'
import type { Found } from './found-value'
import { CURRENCIES, CURRENCY_NOUNS } from './gazetteers/units'
import { SCALES } from './number-words'
import { readNumber } from './read-number'
import { low, text } from './token-text'
import type { Token } from './types'

/** Words for an order of magnitude. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** "tens of thousands of people", "hundreds of protesters", "dozens". */
export function readVague(tokens: readonly Token[], at: number): Found | null {
  const word = low(tokens, at)
  const scale = VAGUE.get(word)
  if (!scale) return null
  let value = scale
  let to = at + 1
  while (low(tokens, to) === 'of' && /^(?:thousands|millions|billions|trillions)$/.test(low(tokens, to + 1))) {
    value *= SCALES.get(low(tokens, to + 1).slice(0, -1))!
    to += 2
  }
  if (word === 'tens' && to === at + 1) return null
  if (word === 'scores' && low(tokens, to) !== 'of') return null
  const of = low(tokens, to) === 'of' ? to + 1 : to
  if (low(tokens, to) === 'of' && CURRENCY_NOUNS.has(low(tokens, of))) {
    return {
      from: at,
      to: of + 1,
      kind: 'money',
      value,
      high: null,
      unit: CURRENCY_NOUNS.get(low(tokens, of))!,
      vague: true,
    }
  }
  const noun = countedNoun(tokens, of)
  if (noun) return { from: at, to: noun.to, kind: noun.kind, value, high: null, unit: noun.unit, vague: true }
  return { from: at, to, kind: 'count', value, high: null, unit: null, vague: true }
}

/** "$1.5 billion", "US$2m", "£20 to £30", "500 euros" is left to readQuantity. */
export function readMoney(tokens: readonly Token[], at: number): Found | null {
  const unit = CURRENCIES.get(text(tokens, at))
  if (!unit) return null
  const number = readNumber(tokens, at + 1, true)
  if (!number) return null
  let { value } = number
  let to = number.to
  let high: number | null = number.high
  if (/^(?:-|–|to|and)$/.test(low(tokens, to)) && CURRENCIES.has(text(tokens, to + 1))) {
    const upper = readNumber(tokens, to + 2, true)
    const ranged = low(tokens, to) !== 'and' || low(tokens, at - 1) === 'between'
    if (upper && ranged && upper.value > value) {
      // "$2–3 million", "$2 to $3 million": the scale belongs to both.
      if (upper.scale > 1 && number.scale === 1 && value * upper.scale < upper.value) value *= upper.scale
      high = upper.value
      to = upper.to
    }
  }
  // "$2-3 million": the symbol is not said again.
  if (
    high === null &&
    (/^[-–]$/.test(low(tokens, to)) ||
      low(tokens, to) === 'to' ||
      (low(tokens, to) === 'and' && low(tokens, at - 1) === 'between'))
  ) {
    const upper = readNumber(tokens, to + 1, true)
    if (upper && (upper.scale > 1 || low(tokens, to) !== 'to') && value < upper.value && !tokens[to + 1]!.quoted) {
      if (upper.scale > 1 && number.scale === 1 && value * upper.scale < upper.value) value *= upper.scale
      high = upper.value
      to = upper.to
    }
  }
  if (CURRENCY_NOUNS.get(low(tokens, to)) === unit) to += 1
  return { from: at, to, kind: 'money', value, high, unit, vague: false }
}
