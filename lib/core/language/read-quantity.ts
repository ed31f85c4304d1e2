import { countedNoun, isNamePart, readMeasure } from './count-nouns'
import { type Found, TRAILING } from './found-value'
import { CURRENCY_NOUNS, DURATIONS } from './gazetteers/units'
import { SCALES } from './number-words'
import { readAge } from './read-age'
import { isWordNumber, readNumber } from './read-number'
import { readRange, upperPercent } from './read-range'
import { low, text } from './token-text'
import type { Token, ValueKind } from './types'

/** A number and what it counts: percent, age, duration, measure, money in words, or a count of things. */
export function readQuantity(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  const article = /^an?$/i.test(text(tokens, at))
  const number = article ? readArticleNumber(tokens, at) : readNumber(tokens, at, false)
  if (!number) return null
  let { value, to, high } = number
  const vague = number.vague
  const make = (kind: ValueKind, unit: string | null, end: number): Found => ({
    from: at,
    to: end,
    kind,
    value,
    high,
    unit,
    vague,
  })
  const range = high === null ? readRange(tokens, at, to, value) : null
  if (range) ({ value, high, to } = range)
  if (isIdentifier(tokens, at, to) || isNamePart(tokens, at)) return null
  if (/^(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.e\.|ce)$/i.test(text(tokens, to)) && /^\p{Lu}|\./u.test(text(tokens, to)))
    return make('year', text(tokens, to), to + 1)
  // "1) … 2) …" numbers a list, "1:1" is a ratio.
  if (text(tokens, to) === ')' && !tokens.slice(Math.max(0, at - 8), at).some((token) => token.text === '('))
    return null
  if (text(tokens, to) === ':' && /^\d/.test(text(tokens, to + 1)) && !tokens[to - 1]!.spaceAfter) return null
  if (text(tokens, at - 1) === ':' && /^\d/.test(text(tokens, at - 2)) && !tokens[at - 1]!.spaceAfter) return null
  if (text(tokens, to) === '+') {
    const noun = countedNoun(tokens, to + 1)
    return {
      from: at,
      to: noun?.to ?? to + 1,
      kind: noun?.kind ?? 'count',
      value,
      high,
      unit: noun?.unit ?? null,
      vague,
      modifier: 'at least',
    }
  }
  const trailing = TRAILING.get(`${low(tokens, to)} ${low(tokens, to + 1)}`)
  if (trailing) {
    // "twenty or more boats": the noun stands behind it.
    const noun = countedNoun(tokens, to + 2)
    const aged = low(tokens, at - 1) === 'aged'
    return {
      from: at,
      to: (aged ? undefined : noun?.to) ?? to + 2,
      kind: aged ? 'age' : (noun?.kind ?? 'count'),
      value,
      high,
      unit: aged ? 'years' : (noun?.unit ?? null),
      vague,
      modifier: trailing,
    }
  }
  const next = low(tokens, to)
  const upper = next === '%' && high === null ? upperPercent(tokens, at, to, value) : null
  if (upper) return { from: at, to: upper.to, kind: 'percent', value, high: upper.value, unit: '%', vague }
  if (next === '%' || next === 'percent' || next === 'pct') {
    const points = /^points?$/.test(low(tokens, to + 1)) ? 1 : 0
    return make('percent', points ? 'percentage points' : '%', to + 1 + points)
  }
  if (next === 'per' && low(tokens, to + 1) === 'cent') return make('percent', '%', to + 2)
  if (next === 'percentage' && /^points?$/.test(low(tokens, to + 1)))
    return make('percent', 'percentage points', to + 2)
  if (next === 'times' && low(tokens, to + 1) !== 'square') return make('count', 'times', to + 1)
  const age = readAge(tokens, at, to)
  if (age) return make('age', 'years', age)
  const hyphen = text(tokens, to) === '-' ? to + 1 : to
  const unitAt = low(tokens, hyphen) === 'more' || low(tokens, hyphen) === 'additional' ? hyphen + 1 : hyphen
  const duration = DURATIONS.get(low(tokens, unitAt))
  if (duration) {
    const months =
      /^months?$/.test(low(tokens, unitAt)) ||
      /^days?$/.test(low(tokens, unitAt)) ||
      /^weeks?$/.test(low(tokens, unitAt))
    if (
      months &&
      /^(?:-|old)$/.test(text(tokens, unitAt + 1)) &&
      low(tokens, unitAt + (text(tokens, unitAt + 1) === '-' ? 2 : 1)) === 'old'
    ) {
      return make('age', duration, unitAt + (text(tokens, unitAt + 1) === '-' ? 3 : 2))
    }
    return make('duration', duration, unitAt + 1)
  }
  const money =
    CURRENCY_NOUNS.get(low(tokens, hyphen)) ?? CURRENCY_NOUNS.get(`${low(tokens, hyphen)} ${low(tokens, hyphen + 1)}`)
  if (money) {
    const two = CURRENCY_NOUNS.has(`${low(tokens, hyphen)} ${low(tokens, hyphen + 1)}`) ? 2 : 1
    return make('money', money, hyphen + two)
  }
  // "12.5 million pounds" is money; "two pounds" may be either, and is weight.
  if (/^pounds$/.test(low(tokens, to)) && SCALES.has(low(tokens, to - 1)) && value >= 1e5)
    return make('money', 'GBP', to + 1)
  if (hyphen > to && low(tokens, hyphen) === 'magnitude') return make('measure', 'magnitude', hyphen + 1)
  // "from 17 to 19 percent": the unit stands only once.
  if (low(tokens, at - 1) === 'from' && low(tokens, to) === 'to') {
    const upper = readNumber(tokens, to + 1, false)
    if (upper && /^(?:%|percent|pct)$/.test(low(tokens, upper.to))) return make('percent', '%', to)
  }
  const before = low(tokens, at - 1) === 'of' ? at - 2 : at - 1
  if (low(tokens, before) === 'magnitude') return make('measure', 'magnitude', to)
  const measure = readMeasure(tokens, hyphen)
  if (measure) return make('measure', measure.unit, measure.to)
  if (article && !SCALES.has(low(tokens, to - 1)) && !number.vague) return null
  if (/^(?:°|º)$/.test(text(tokens, to)))
    return make(
      'measure',
      `°${/^[CF]$/.test(text(tokens, to + 1)) ? text(tokens, to + 1) : ''}`,
      to + (/^[CF]$/.test(text(tokens, to + 1)) ? 2 : 1),
    )
  if (dated[at]) return null
  if (text(tokens, to) === '-' && !tokens[to - 1]!.spaceAfter) {
    // "two-party", "21-member": the noun after the hyphen is counted.
    const noun = text(tokens, to + 1)
    return /^\p{Ll}{2,}$/u.test(noun) ? make('count', noun, to + 2) : null
  }
  const of = low(tokens, to) === 'of' && value >= 12 && SCALES.has(low(tokens, to - 1)) ? to + 1 : to
  const noun = countedNoun(tokens, of)
  // "a Boeing 707 cargo plane": many of a thing are not counted in the singular.
  const left = tokens[at - 1]
  const named = left !== undefined && left.index > 0 && /^\p{Lu}\p{L}/u.test(left.text)
  if (noun?.kind === 'count' && value > 1 && named && tokens[noun.to - 1]!.xpos === 'NN') return null
  if (noun) return make(noun.kind, noun.unit, noun.to)
  // A lone "one" is a pronoun more often than a number.
  if (value === 1 && isWordNumber(tokens, at)) return null
  return make('count', null, to)
}

/** "a hundred", "a dozen", "a few hundred", "half a million", "a couple of hundred". */
function readArticleNumber(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; high: number | null; vague: boolean } | null {
  const few = low(tokens, at + 1) === 'few' || low(tokens, at + 1) === 'couple'
  const scaleAt = at + (few ? (low(tokens, at + 2) === 'of' ? 3 : 2) : 1)
  const scale = SCALES.get(low(tokens, scaleAt))
  if (scale && !tokens[scaleAt]!.text.endsWith('s')) return { value: scale, to: scaleAt + 1, high: null, vague: few }
  return null
}

/** "No. 10", "Apollo 11", "Boeing 737", "Route 66", "page 3": numbers that name and do not count. */
function isIdentifier(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]
  if (!before || to - at !== 1 || !/^\d/.test(text(tokens, at))) return false
  if (
    /^(?:No\.|Nos\.|#|Article|Section|Chapter|Page|page|Route|Highway|Room|room|Channel|Flight|flight|Interstate|Group|Level|level|Phase|phase|Grade|grade|Part|Volume|Vol\.|Formula|version|Version|Type|type|Category|category|Resolution|Proposition|District|Pier|Gate|Unit|Windows)$/.test(
      before.text,
    )
  )
    return true
  if (text(tokens, at - 1) === '-' && /^\p{Lu}/u.test(text(tokens, at - 2))) return true
  const next = tokens[to]
  // "The Boeing 737 landed"
  if (/^NNP$/.test(before.xpos) && /^\d{2,4}$/.test(text(tokens, at)) && /^(?:VB[DZP]|MD)$/.test(next?.xpos ?? ''))
    return true
  return (
    /^NNPS?$/.test(before.xpos) &&
    tokens[at]!.head === before.index &&
    /^(?:nummod|flat|nmod|dep|nmod:unmarked|compound)/.test(tokens[at]!.deprel) &&
    !/^(?:NNS|NN|JJ)$/.test(next?.xpos ?? '')
  )
}
