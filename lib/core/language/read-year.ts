import { type Found, yearNumber } from './date-words'
import { SEASONS } from './gazetteers/calendar'
import { low, text } from './token-text'
import type { Token } from './types'

const BEFORE_YEAR = new Set(
  (
    'in since by of from until till before after during between early late mid and to through around circa about c. year ' +
    'years election winter summer spring autumn fall ( , – - / the end start beginning than'
  ).split(' '),
)

/** "the 1990s", "the '90s". */
export function readDecade(tokens: readonly Token[], at: number): Found | null {
  const match = /^(?:(\d{3}0)s|'(\d0)s)$/.exec(text(tokens, at))
  if (match) {
    // A lone "'90s" is of the last century unless it can't be.
    const year = match[1] ?? (Number(match[2]) <= 10 ? `20${match[2]}` : `19${match[2]}`)
    return { from: at, to: at + 1, iso: year, precision: 'decade', relative: false }
  }
  const split = /^\d{3}0$/.test(text(tokens, at)) && low(tokens, at + 1) === "'s" && low(tokens, at - 1) === 'the'
  return split ? { from: at, to: at + 2, iso: text(tokens, at), precision: 'decade', relative: false } : null
}

/** "summer of 2019", "last winter". */
export function readSeason(tokens: readonly Token[], at: number): Found | null {
  const leading = /^(?:last|next|this)$/.test(low(tokens, at)) ? 1 : 0
  const season = low(tokens, at + leading)
  if (!SEASONS.has(season)) return null
  const of = low(tokens, at + leading + 1) === 'of' ? 2 : 1
  const year = yearNumber(tokens, at + leading + of)
  if (year)
    return { from: at, to: at + leading + of + 1, iso: String(year), precision: 'season', relative: leading === 1 }
  if (leading) return { from: at, to: at + 2, iso: null, precision: 'season', relative: true }
  const noun =
    /^NN/.test(tokens[at]!.xpos) && (season !== 'fall' || low(tokens, at - 1) === 'the') && season !== 'spring'
  return noun &&
    /^(?:in|the|during|since|of|each|every)$/.test(low(tokens, at - 1)) &&
    !/^(?:Olympics|Games|of)$/i.test(text(tokens, at + 1))
    ? { from: at, to: at + 1, iso: null, precision: 'season', relative: true }
    : null
}

/** "2019", "2011-2013", "1973 building": four digits that nothing counts with. */
export function readYear(tokens: readonly Token[], at: number): Found | null {
  const year = yearNumber(tokens, at)
  if (!year) return null
  const found = (to: number): Found => ({
    from: at,
    to,
    iso: String(year).padStart(4, '0'),
    precision: 'year',
    relative: false,
  })
  if (
    /^[-–/]$/.test(text(tokens, at + 1)) &&
    !tokens[at]!.spaceAfter &&
    /^(?:\d{2}|\d{4})$/.test(text(tokens, at + 2))
  ) {
    const later = Number(text(tokens, at + 2))
    const full = later < 100 ? Math.floor(year / 100) * 100 + later : later
    if (full > year && full < year + 200) return found(at + 3)
  }
  const next = tokens[at + 1]
  if (text(tokens, at + 1) === '-' && !tokens[at]!.spaceAfter) return null
  if (/^(?:NNS|NNPS)$/.test(next?.xpos ?? '') && tokens[at]!.deprel === 'nummod') return null
  if (/^(?:%|percent|per|miles?|feet|km|metres?|meters?|million|people|UTC|GMT)$/.test(low(tokens, at + 1))) return null
  const before = low(tokens, at - 1)
  if (/^(?:[$£€]|#|no\.|over|nearly|almost|least|approximately|some|exactly|totalling)$/.test(before)) return null
  const mid = before === '-' && low(tokens, at - 2) === 'mid'
  if (mid || BEFORE_YEAR.has(before) || at === 0 || /^(?:obl|nmod)/.test(tokens[at]!.deprel))
    return year >= 1000 ? found(at + 1) : null
  if (/^(?:the|their|its|his|her|a)$/.test(before) && next?.text === '"' && year >= 1900 && year < 2100)
    return found(at + 1)
  // "the 2020 presidential election"
  return year >= 1700 && year < 2100 && /^(?:NN|NNP|JJ|NNS)$/.test(next?.xpos ?? '') ? found(at + 1) : null
}

/** Years that a sentence names, so that a bare "November 22" beside 1963 is not put into this year. */
export function explicitYears(tokens: readonly Token[]): Set<number> {
  const years = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    const year = yearNumber(tokens, i)
    if (year && !/^[$£€]$/.test(text(tokens, i - 1))) years.add(year)
  }
  return years
}
