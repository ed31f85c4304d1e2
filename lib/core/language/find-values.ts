import type { Found } from './found-value'
import { TRAILING } from './found-value'
import { CURRENCIES, MODIFIERS } from './gazetteers/units'
import { mayStart, NUMBER_STARTS, ORDINALS } from './number-words'
import { readFraction, readOrdinal, readScore } from './read-fraction'
import { readMoney, readVague, VAGUE } from './read-money'
import { readQuantity } from './read-quantity'
import { low } from './token-text'
import type { DateMention, Sentence, Token, Value, ValueModifier } from './types'

/** Words that begin a quantity, apart from digits. */
const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTS,
  ...ORDINALS.keys(),
  ...[...CURRENCIES.keys()].map((sign) => sign.toLowerCase()),
  ...VAGUE.keys(),
])

/**
 * Quantities of a sentence, left to right, none inside another. Words of a date are left to the
 * dates, except a year that stands alone.
 */
export function findValues(sentence: Sentence, dates: readonly DateMention[]): Value[] {
  const tokens = sentence.tokens
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) dated.fill(1, date.tokens.from, date.tokens.to)
  const values: Value[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = !mayStart(tokens[i]!.text, STARTS)
      ? null
      : dated[i]
        ? readYear(tokens, i, dates)
        : readValue(tokens, i, dated)
    if (!found) {
      i += 1
      continue
    }
    const floor = values.at(-1)?.tokens.to ?? 0
    const { from, to, modifier } = withModifier(tokens, found, floor)
    values.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      sentence: sentence.index,
      tokens: { from, to },
      kind: found.kind,
      value: found.value,
      high: found.high,
      unit: found.unit,
      modifier,
      vague: found.vague,
    })
    i = Math.max(to, i + 1)
  }
  return values
}

function readYear(tokens: readonly Token[], at: number, dates: readonly DateMention[]): Found | null {
  const date = dates.find((d) => d.tokens.from === at)
  if (date?.precision !== 'year' || date.relative || date.tokens.to - at !== 1) return null
  const value = Number(tokens[at]!.text)
  return Number.isInteger(value) && value > 0
    ? { from: at, to: at + 1, kind: 'year', value, high: null, unit: null, vague: false }
    : null
}

/** The grammar, most telling start first: what a symbol or a pattern shows before what a bare number shows. */
function readValue(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  return (
    readVague(tokens, at) ??
    readMoney(tokens, at) ??
    readScore(tokens, at) ??
    readFraction(tokens, at) ??
    readOrdinal(tokens, at, dated) ??
    readQuantity(tokens, at, dated)
  )
}

/** Takes in "over", "more than", "up to" before, and "or more", "or so" after the number. */
function withModifier(
  tokens: readonly Token[],
  found: Found,
  floor: number,
): { from: number; to: number; modifier: ValueModifier } {
  const { from, to } = found
  if (found.modifier) return { from, to, modifier: found.modifier }
  const trailing = TRAILING.get(`${low(tokens, to)} ${low(tokens, to + 1)}`)
  if (trailing) return { from, to: to + 2, modifier: trailing }
  const start = from
  for (const length of [4, 3, 2, 1]) {
    const begin = start - length
    if (begin < floor || begin < 0) continue
    const words = tokens
      .slice(begin, start)
      .map((token) => token.text.toLowerCase())
      .join(' ')
    const modifier = MODIFIERS.get(words)
    if (!modifier) continue
    if (found.kind === 'ordinal') return { from, to, modifier: null }
    if (length === 1 && isOtherSense(tokens, begin, found)) return { from, to, modifier: null }
    return { from: begin, to, modifier }
  }
  return { from, to, modifier: null }
}

/** "over two weeks" is a stretch of time, "under 16 flags" a place: only what bounds a number counts. */
function isOtherSense(tokens: readonly Token[], at: number, found: Found): boolean {
  const word = low(tokens, at)
  if (
    word === 'about' &&
    tokens[at]!.upos === 'ADP' &&
    tokens[at]!.deprel === 'case' &&
    /^(?:speak|talk|think|know|say|ask)/.test(low(tokens, at - 1))
  )
    return true
  if (word === 'over' && found.kind === 'duration')
    return (
      tokens[at]!.upos === 'ADP' &&
      tokens[at]!.deprel === 'case' &&
      !/^(?:for|in|after|of|lasted|spent|took|served)$/.test(low(tokens, at - 1))
    )
  return false
}
