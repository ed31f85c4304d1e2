import type { Judgement } from './judgement'
import { type DateParts, isFullName, readDates, weekdayOn } from './read-date'
import { type Bound, type Quantity, readQuantity } from './read-quantity'
import { readTime } from './read-time'
import { readTokens } from './read-tokens'
import { spell } from './token'
import { type Unit, unitsAgree } from './units'
import { NUMBER_COMPANY } from './word-lists'

/** Relative: what adding and multiplying may lose, far less than the last digit of any number a person types. */
const FLOAT_NOISE = 1e-13

const near = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance + FLOAT_NOISE * Math.max(1, Math.abs(a), Math.abs(b))

const OVER: Bound[] = ['over', 'at least']
const UNDER: Bound[] = ['under', 'at most']

/** "over 700" and "under 700" contradict each other; a bare number or "about" contradicts neither. */
function judgeBounds(mine: Bound, theirs: Bound): Judgement {
  if (mine === theirs) return 'correct'
  if (mine === null || mine === 'about') return theirs === 'under' ? 'part' : 'correct'
  if ((OVER.includes(mine) && UNDER.includes(theirs)) || (UNDER.includes(mine) && OVER.includes(theirs))) return 'wrong'
  if (theirs === null && UNDER.includes(mine)) return 'wrong'
  return 'unknown'
}

export type Amount = { value: number; unit: Unit | null; bound: Bound; words: string[]; tolerance: number }

function judgeOne(mine: Quantity, key: Amount, stem: string[]): Judgement {
  let [value, wanted, tolerance] = [mine.value, key.value, key.tolerance]
  if (mine.unit && key.unit) {
    if (!unitsAgree(mine.unit, key.unit)) {
      const pounds = [mine.unit.dimension, key.unit.dimension].toSorted().join() === 'mass,pound'
      return pounds && mine.value === key.value ? 'unknown' : 'wrong'
    }
    value *= mine.unit.factor
    wanted *= key.unit.factor
    tolerance *= key.unit.factor
  }
  if (!near(value, wanted, tolerance)) {
    if (mine.unit && key.unit && near(mine.value, key.value, key.tolerance)) return 'wrong'
    const dotted =
      mine.written && /^\d{1,3}(\.\d{3})+$/.test(mine.written) ? Number(mine.written.replaceAll('.', '')) : null
    return dotted !== null && near(dotted, key.value, key.tolerance) ? 'unknown' : 'incorrect'
  }
  if (mine.unit && !key.unit && !stem.some((word) => mine.unit && word.startsWith(mine.unit.dimension.slice(0, 4))))
    return ['time', 'months', 'length', 'mass'].includes(mine.unit.dimension) ? 'unknown' : 'wrong'
  // "10 km" is not "10 km/h", and 44 alone may be of either era.
  const rate = (words: string[]) => words.filter((word) => word === '/' || word === 'per').length
  if (mine.unit && rate(mine.words) !== rate(key.words)) return 'wrong'
  const era = (words: string[]) => words.find((word) => /^(bc|bce|ad|ce)$/.test(word)) ?? ''
  if (era(mine.words) !== era(key.words)) return 'unknown'
  const bounds = judgeBounds(mine.bound, key.bound)
  if (bounds !== 'correct') return bounds
  const singular = (word: string) => word.replace(/s$/, '')
  const known = new Set([...key.words, ...stem, ...NUMBER_COMPANY].map(singular))
  return mine.words.every((word) => known.has(singular(word))) ? 'correct' : 'unknown'
}

/** Judges a response against an amount; incorrect where the response is not one single amount. */
export function judgeAmount(response: string, key: Amount, stem: string[]): Judgement {
  const readings = [false, true].map((million) => readQuantity(readTokens(response, million)))
  const judgements = readings.map((quantity) => (quantity ? judgeOne(quantity, key, stem) : 'incorrect'))
  const order: Judgement[] = ['correct', 'part', 'unknown', 'wrong']
  return order.find((judgement) => judgements.includes(judgement)) ?? 'incorrect'
}

/** The key as an amount, where it is one and nothing else ("over 700 people"); null for "Apollo 11" or "3–1". */
export function amountOf(key: string): Amount | null {
  const quantity = readQuantity(readTokens(key)) ?? readQuantity(readTokens(key, true))
  return quantity && { ...quantity, tolerance: 0 }
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const

function judgeParts(mine: DateParts, key: DateParts): Judgement {
  for (const part of PARTS) {
    if (mine[part] !== undefined && key[part] !== undefined && mine[part] !== key[part]) return 'incorrect'
  }
  const missing = PARTS.filter(
    (part) => key[part] !== undefined && mine[part] === undefined && (part !== 'weekday' || key.day === undefined),
  )
  const extra = PARTS.filter((part) => mine[part] !== undefined && key[part] === undefined)
  const { year, month, day } = key
  const rightWeekday =
    year !== undefined && month !== undefined && day !== undefined && weekdayOn(year, month, day) === mine.weekday
  if (extra.some((part) => part !== 'weekday' || !rightWeekday)) return 'unknown'
  return missing.length === 0 ? 'correct' : missing.length < PARTS.length ? 'part' : 'incorrect'
}

/** Dates by value; null where the key is no date or the response none either. */
export function judgeDate(response: string, key: string): Judgement | null {
  const [wanted] = readDates(key)
  if (!wanted || readDates(key).length > 1) return null
  // "the Sun" is no Sunday: without a number only a month or weekday in full is a date.
  if (!/\d/.test(key) && !readTokens(key).some((token) => token.kind === 'word' && isFullName(token.text))) return null
  const readings = readDates(response)
  const year = /^(?:in |the year )*(\d{4})[.]?$/i.exec(response.trim())
  if (year) readings.push({ year: Number(year[1]) })
  if (readings.length === 0) return null
  const judgements = readings.map((reading) => judgeParts(reading, wanted))
  return (['correct', 'part', 'unknown'] as const).find((judgement) => judgements.includes(judgement)) ?? 'incorrect'
}

/** A date given where only a year was asked: not wrong for saying more, but not ours to check. */
export function judgeYear(response: string, key: string): Judgement | null {
  if (!/^\d{4}$/.test(key.trim())) return null
  const [date] = readDates(response)
  if (!date) return null
  return date.year === Number(key) ? 'unknown' : 'incorrect'
}

/** Times of day; null where the key is none, or the response is none. */
export function judgeTime(response: string, key: string): Judgement | null {
  const wanted = readTime(key)
  const mine = readTime(response)
  if (!wanted) return null
  const bare = /^\s*(\d{1,2})\s*$/.exec(response)
  if (bare) return Number(bare[1]) % 12 === Math.floor(wanted.minutes / 60) % 12 ? 'unknown' : 'incorrect'
  if (!mine) return null
  if (mine.minutes === wanted.minutes && (mine.sure || !wanted.sure)) return 'correct'
  const halfDay = mine.minutes % 720 === wanted.minutes % 720
  return halfDay && !(mine.sure && wanted.sure) ? 'unknown' : 'incorrect'
}

const JOINTS = new Set(['to', 'and', 'between', 'from', '/', 'through', 'until', 'till'])

/** "50 to 60", "3–1", "2016–17": the numbers of a text that holds two or more of them and nothing else. */
function readSeries(text: string): string | null {
  const tokens = readTokens(text.replace(/(\d)[-–—](\d)/g, '$1 to $2')).filter(
    (token) => token.kind === 'number' || !JOINTS.has(token.text),
  )
  const values = tokens.map((token) => (token.kind === 'number' && !token.ordinal ? token.value : null))
  if (values.length < 2 || values.includes(null)) return null
  const [first, second] = values as number[]
  if (values.length === 2 && first! >= 1000 && first! < 2200 && second! < 100 && second! > first! % 100)
    return `${first} ${Math.floor(first! / 100) * 100 + second!}`
  return tokens.map(spell).join(' ').replaceAll('=', '')
}

/** Ranges, scores and seasons: the same numbers in the same order; null where the key is none. */
export function judgeSeries(response: string, key: string): Judgement | null {
  const wanted = readSeries(key)
  if (wanted === null) return null
  return readSeries(response) === wanted ? 'correct' : 'incorrect'
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

function readDecade(text: string): string | null {
  const tokens = readTokens(text)
  const [token] = tokens
  if (tokens.length !== 1 || token?.kind !== 'word') return null
  const named = DECADES.indexOf(token.text)
  return named >= 0 ? `${named + 2}0` : (/^decade (\d+)s$/.exec(token.text)?.[1] ?? null)
}

/** Decades, "the nineties" being those of whichever century; null where the key is none. */
export function judgeDecade(response: string, key: string): Judgement | null {
  const wanted = readDecade(key)
  if (wanted === null) return null
  const mine = readDecade(response)
  return mine !== null && wanted.endsWith(mine) ? 'correct' : 'incorrect'
}
