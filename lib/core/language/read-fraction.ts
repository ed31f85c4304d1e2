import { headNoun, isNamePart, nounAfter } from './count-nouns'
import type { Found } from './found-value'
import { SCORE_CUES } from './gazetteers/units'
import { DENOMINATORS, ORDINALS } from './number-words'
import { isWordNumber, readNumber } from './read-number'
import { low, text } from './token-text'
import type { Token } from './types'

/** "two-thirds of", "a quarter of", "half of", "one in five". */
export function readFraction(tokens: readonly Token[], at: number): Found | null {
  const done = (value: number, to: number): Found => {
    const of = low(tokens, to) === 'of' ? nounAfter(tokens, to + 1) : null
    return { from: at, to, kind: 'fraction', value, high: null, unit: of, vague: false }
  }
  const slashed = /^(\d{1,2})\/(\d{1,3})$/.exec(text(tokens, at))
  if (slashed && Number(slashed[2]) > Number(slashed[1]) && low(tokens, at + 1) === 'of')
    return done(Number(slashed[1]) / Number(slashed[2]), at + 1)
  if (low(tokens, at) === 'half') {
    const next = low(tokens, at + 1)
    if (next === 'of' || /^(?:the|its|their|his|her|all)$/.test(next)) return done(0.5, at + 1)
    return null
  }
  const article = /^an?$/.test(low(tokens, at))
  const number = article ? { value: 1, to: at + 1 } : isWordNumber(tokens, at) ? readNumber(tokens, at, false) : null
  if (!number) return null
  if (low(tokens, number.to) === 'in' && !article) {
    const base = readNumber(tokens, number.to + 1, false)
    if (
      base &&
      base.value > number.value &&
      base.value <= 1000 &&
      number.value <= 9 &&
      base.to - number.to === 2 &&
      !/^(?:months?|years?|days?)$/.test(low(tokens, base.to))
    ) {
      return {
        from: at,
        to: base.to,
        kind: 'fraction',
        value: number.value / base.value,
        high: null,
        unit: nounAfter(tokens, base.to),
        vague: false,
      }
    }
  }
  const hyphen = text(tokens, number.to) === '-' ? number.to + 1 : number.to
  const denominator = DENOMINATORS.get(low(tokens, hyphen))
  if (!denominator || number.value >= denominator) return null
  // "a third goal" is an ordinal, "two second chances" too: a fraction is followed by "of" or its plural shows it.
  const plural = /s$/.test(low(tokens, hyphen))
  const by = article && low(tokens, at - 1) === 'by' && /^(?:quarter|third|half)$/.test(low(tokens, hyphen))
  if (
    !plural &&
    low(tokens, hyphen + 1) !== 'of' &&
    !(by && /^(?:[.,;]|in|to|this|last|since)?$/.test(low(tokens, hyphen + 1)))
  )
    return null
  if (plural && number.value === 1) return null
  return done(number.value / denominator, hyphen + 1)
}

export function readOrdinal(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  const word = low(tokens, at)
  const digits = /^(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)$/.exec(word)?.[1]
  let value = digits ? Number(digits.replaceAll(',', '')) : (ORDINALS.get(word) ?? null)
  let to = at + 1
  if (
    value === null &&
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(word) &&
    text(tokens, at + 1) === '-'
  ) {
    const unit = ORDINALS.get(low(tokens, at + 2))
    if (unit && unit < 10) {
      value = readNumber(tokens, at, false, at + 1)!.value + unit
      to = at + 3
    }
  }
  if (value === null || value === 0) return null
  if (!digits && word === 'second' && tokens[at]!.upos === 'NOUN') return null
  if (
    word === 'first' &&
    (tokens[at]!.upos === 'ADV' || /^(?:at|of)$/.test(low(tokens, at + 1)) || low(tokens, at - 1) === 'at')
  )
    return null
  if (dated[at] || isNamePart(tokens, at)) return null
  const unit = text(tokens, to) === '-' ? null : headNoun(tokens, to)
  return { from: at, to, kind: 'ordinal', value, high: null, unit, vague: false }
}

/** "2-1", "23–16": small whole numbers with a cue of sport or voting near. */
export function readScore(tokens: readonly Token[], at: number): Found | null {
  if (
    !/^\d{1,3}$/.test(text(tokens, at)) ||
    !/^[-–]$/.test(text(tokens, at + 1)) ||
    !/^\d{1,3}$/.test(text(tokens, at + 2))
  )
    return null
  if (tokens[at]!.spaceAfter || text(tokens, at + 3) === '-' || text(tokens, at + 3) === '%') return null
  const near = tokens.slice(Math.max(0, at - 10), at + 13)
  if (!near.some((token) => SCORE_CUES.has(token.text.toLowerCase()))) return null
  return {
    from: at,
    to: at + 3,
    kind: 'score',
    value: Number(text(tokens, at)),
    high: Number(text(tokens, at + 2)),
    unit: null,
    vague: false,
  }
}
