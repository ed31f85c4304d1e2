import type { Random } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import type { Distractor } from './distractor'
import { readSpelt, spell } from './spelt-numbers'

/** Share of quizzes in which the key is the lowest … highest of four, from published news quizzes. */
const RANKS = [0.08, 0.33, 0.72, 1]

/**
 * Three other numbers of the same look and precision. Ratios to the key follow human quiz writers: above it
 * 1.24–2.5 (median 1.5), below it 0.29–0.76 (median 0.56). `taken` are numbers that the article gives for something.
 */
export function numberDistractors(candidate: Candidate, taken: ReadonlySet<number>, random: Random): Distractor[] {
  const shape = readShape(candidate.key)
  if (!shape) return []
  const rank = RANKS.findIndex((edge) => random() < edge)
  const below = Math.max(0, rank)
  const wanted: number[] = []
  for (let tries = 0; tries < 2 * HALF && wanted.length < 3; tries += 1) {
    // Below "two" there is nothing: where the drawn rank can't be had, any will do.
    const lower = tries < HALF ? wanted.filter((n) => n < shape.number).length < below : random() < 0.5
    const near =
      candidate.kind === 'age' ? ageNear(shape.number, lower, random) : step(shape.number, lower, random, shape.small)
    const number = roundLike(near, shape)
    if (number <= 0 || number === shape.number || wanted.includes(number) || taken.has(number * shape.scale)) continue
    if (candidate.kind === 'percent' && number > 100) continue
    if (candidate.kind === 'age' && !isAgeLike(number, shape.number)) continue
    // "One" would need its noun in the singular.
    if (shape.small && (number < 2 || number > 20)) continue
    if (shape.spelt && (number < 2 || number > 99)) continue
    if (wanted.some((other) => Math.abs(other - number) < Math.abs(shape.number) * 0.08)) continue
    wanted.push(number)
  }
  if (wanted.length < 3) return []
  return wanted.map((number) => ({
    text: shape.write(number),
    why: `The article gives another number: ${candidate.key}.`,
    value: number * shape.scale,
    close: Math.min(number, shape.number) / Math.max(number, shape.number),
  }))
}

/** Tries that keep to the drawn rank; as many follow that don't. */
const HALF = 100

/** Two to fifteen years off, a child's age less. */
const ageNear = (age: number, lower: boolean, random: Random) =>
  age + (lower ? -1 : 1) * (age < 18 ? 1 + Math.floor(random() * 4) : 2 + Math.floor(random() * 14))

/** Grown up if the key is, and no older than people are. */
const isAgeLike = (age: number, key: number) =>
  key < 18 ? age > 0 && age < 19 : age >= 18 && age <= Math.max(99, key + 6)

type Shape = {
  number: number
  scale: number
  small: boolean
  /** In words, which go up to 99 of a scale. */
  spelt?: boolean
  decimals: number
  round: number
  write: (n: number) => string
}

/** How a number is written, so that another can be written alike: "$1.5 billion", "84,121", "five", "80%". */
export function readShape(text: string): Shape | null {
  const spelt = readSpelt(text)
  if (spelt) {
    const { number, scale, tail } = spelt
    // Up to twenty any will do; of tens other tens.
    const small = number <= 20 && scale === 1
    const round = number >= 20 && number % 10 === 0 && !small ? 10 : 1
    return { number, scale, small, spelt: true, decimals: 0, round, write: (n) => `${spell(n) ?? n}${tail}` }
  }
  const match = /^(\D*?)(\d[\d,]*)(\.\d+)?(.*)$/.exec(text)
  if (!match || /\d/.test(match[4]!)) return null
  const [, before, whole, fraction, after] = match
  const number = Number(whole!.replaceAll(',', '') + (fraction ?? ''))
  const decimals = fraction ? fraction.length - 1 : 0
  const scale = /billion|bn/.test(after!)
    ? 1e9
    : /million|\bm\b/.test(after!)
      ? 1e6
      : /trillion/.test(after!)
        ? 1e12
        : /thousand/.test(after!)
          ? 1e3
          : 1
  const digits = whole!.replaceAll(',', '')
  const zeros = /0*$/.exec(digits)![0].length
  const round = decimals > 0 ? 1 : 10 ** Math.max(0, zeros - (digits.length - zeros === 1 && zeros > 0 ? 1 : 0))
  const commas = whole!.includes(',') || (digits.length > 3 && whole!.includes(','))
  const write = (n: number) =>
    `${before}${decimals > 0 ? n.toFixed(decimals) : commas ? n.toLocaleString('en-US') : String(n)}${after}`
  return { number, scale, small: decimals === 0 && number <= 12 && scale === 1, decimals, round, write }
}

function step(number: number, lower: boolean, random: Random, small: boolean): number {
  if (small) return number + (lower ? -1 : 1) * (1 + Math.floor(random() * 4))
  const spread = random()
  return number * (lower ? 0.29 + spread * (0.76 - 0.29) : 1.24 + spread * spread * (2.5 - 1.24))
}

function roundLike(number: number, shape: Shape): number {
  if (shape.decimals > 0) return Number(number.toFixed(shape.decimals))
  return Math.round(number / shape.round) * shape.round
}
