import { readDigits, SCALE_LETTERS, SCALES, TENS, UNITS_AND_TEENS } from './number-words'
import type { Token } from './types'

type ReadNumber = { value: number; to: number; scale: number; high: number | null; vague: boolean }

/** Whether a number in words starts here. */
export function isWordNumber(tokens: readonly Pick<Token, 'text'>[], at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  return UNITS_AND_TEENS.has(word) || TENS.has(word) || SCALES.has(word) || word === 'half'
}

/**
 * Reads the longest number from a place: "1.5 billion", "twenty-five", "two hundred and six",
 * "half a million", "20m" after a currency. `scale` is the last scale word, 1 without one.
 * @param money whether letters may stand for scales: "$20m"
 * @param limit index after the last word that may be read
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  money: boolean,
  limit = tokens.length,
): ReadNumber | null {
  const number = readWhole(tokens, at, money, limit)
  if (number?.scale !== 1) return number
  const after = (count: number) =>
    tokens
      .slice(number.to, number.to + count)
      .map((token) => token.text.toLowerCase())
      .join('')
  const words = after(3) === 'andahalf' ? 3 : after(6) === '-and-a-half' ? 6 : 0
  if (words === 0) return number
  const scale = SCALES.get(tokens[number.to + words]?.text.toLowerCase() ?? '')
  const value = number.value + 0.5
  return scale
    ? { ...number, value: value * scale, scale, to: number.to + words + 1 }
    : { ...number, value, to: number.to + words }
}

function readWhole(tokens: readonly Token[], at: number, money: boolean, limit: number): ReadNumber | null {
  const word = tokens[at]?.text ?? ''
  const digits = readDigits(word)
  if (digits !== null) return readScaled(tokens, at + 1, digits, money, limit)
  if (
    word.toLowerCase() === 'half' &&
    /^an?$/i.test(tokens[at + 1]?.text ?? '') &&
    SCALES.has(tokens[at + 2]?.text.toLowerCase() ?? '')
  ) {
    const scale = SCALES.get(tokens[at + 2]!.text.toLowerCase())!
    return { value: scale / 2, to: at + 3, scale, high: null, vague: false }
  }
  if (word.toLowerCase() === 'several' && SCALES.has(tokens[at + 1]?.text.toLowerCase() ?? '')) {
    const scale = SCALES.get(tokens[at + 1]!.text.toLowerCase())!
    return { value: scale, to: at + 2, scale, high: null, vague: true }
  }
  return readWords(tokens, at, limit)
}

function readScaled(tokens: readonly Token[], at: number, digits: number, money: boolean, limit: number): ReadNumber {
  let value = digits
  let to = at
  let scale = 1
  const hyphen = tokens[to]?.text === '-' ? 1 : 0
  const word = tokens[to + hyphen]?.text ?? ''
  const next =
    SCALES.get(word.toLowerCase()) ??
    (money || !tokens[at - 1]!.spaceAfter ? scaleLetter(tokens, to + hyphen, money) : undefined)
  if (next && to + hyphen < limit) {
    value = Math.round(value * next * 1e6) / 1e6
    scale = next
    to += hyphen + 1
    // "2 hundred thousand", "1.5 lakh crore"
    const second = SCALES.get(tokens[to]?.text.toLowerCase() ?? '')
    if (second && second > next) {
      value *= second
      scale = second
      to += 1
    }
  }
  return { value, to, scale, high: null, vague: false }
}

function scaleLetter(tokens: readonly Token[], at: number, money: boolean): number | undefined {
  const word = tokens[at]?.text ?? ''
  // Outside money "5m" is metres; only k, bn and mn are beyond doubt.
  return money || /^(?:k|K|bn|mn|tn)$/.test(word) ? SCALE_LETTERS.get(word) : undefined
}

function readWords(tokens: readonly Token[], at: number, limit: number): ReadNumber | null {
  let total = 0
  let group = 0
  let read = 0
  let scale = 1
  let i = at
  let last: 'unit' | 'tens' | 'scale' | null = null
  while (i < limit) {
    const word = tokens[i]?.text.toLowerCase() ?? ''
    const unit = UNITS_AND_TEENS.get(word)
    if (unit !== undefined) {
      if (last === 'unit' || (last === 'tens' && (unit > 9 || unit === 0))) break
      group += unit
      last = 'unit'
    } else if (TENS.has(word)) {
      if (last === 'unit' || last === 'tens') break
      group += TENS.get(word)!
      last = 'tens'
    } else if (SCALES.has(word)) {
      const factor = SCALES.get(word)!
      if (
        read === 0 &&
        word !== 'hundred' &&
        word !== 'thousand' &&
        word !== 'dozen' &&
        word !== 'million' &&
        word !== 'billion'
      )
        break
      if (factor === 100) group = Math.max(1, group) * 100
      else {
        total += Math.max(1, group) * factor
        group = 0
      }
      scale = factor
      last = 'scale'
    } else if ((word === '-' && last === 'tens') || (word === 'and' && last === 'scale')) {
      const next = tokens[i + 1]?.text.toLowerCase() ?? ''
      const small = UNITS_AND_TEENS.get(next) ?? TENS.get(next)
      if (small === undefined || small === 0 || (word === '-' && small > 9)) break
      if (word === 'and' && scale !== 100 && scale !== 1000) break
      i += 1
      continue
    } else if (word === '-' && last === 'unit' && SCALES.has(tokens[i + 1]?.text.toLowerCase() ?? '')) {
      i += 1
      continue
    } else break
    read += 1
    i += 1
  }
  if (read === 0) return null
  return { value: total + group, to: i, scale, high: null, vague: false }
}
