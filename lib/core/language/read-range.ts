import { readNumber } from './read-number'
import { low } from './token-text'
import type { Token } from './types'

/** The upper end of "between 20% and 30%". */
export function upperPercent(tokens: readonly Token[], at: number, sign: number, value: number) {
  if (low(tokens, at - 1) !== 'between' || low(tokens, sign + 1) !== 'and') return null
  const upper = readNumber(tokens, sign + 2, false)
  return upper && upper.value > value && low(tokens, upper.to) === '%' ? { value: upper.value, to: upper.to + 1 } : null
}

/** "50 to 60", "between 36 and 40", "10-12", "2–3 million". */
export function readRange(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
): { value: number; high: number; to: number } | null {
  const joiner = low(tokens, to)
  const between = /^(?:between|from)$/.test(low(tokens, at - 1))
  if (
    !(
      /^(?:-|–|to)$/.test(joiner) ||
      (joiner === 'and' && low(tokens, at - 1) === 'between') ||
      (joiner === 'or' && value < 20)
    )
  )
    return null
  const upper = readNumber(tokens, to + 1, false)
  if (!upper || upper.value <= value) return null
  if (joiner === 'to' && !between && upper.value > value * 20 && upper.scale === 1) return null
  // "from 5 to 10" tells a change as often as a range; kept as two values.
  if (joiner === 'to' && low(tokens, at - 1) === 'from') return null
  const low1 = upper.scale > 1 && value < 1000 && value * upper.scale < upper.value ? value * upper.scale : value
  return { value: low1, high: upper.value, to: upper.to }
}
