import { dateInWords } from '../../facts/date-words'
import type { Random } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import type { Distractor } from './distractor'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Other dates in the key's own form: years within 12, days within weeks, months around. Of what is past none lies after
 * `latest`, the day of writing (yyyy-mm-dd) or the latest year named.
 */
export function dateDistractors(candidate: Candidate, latest: string | null, random: Random): Distractor[] {
  const iso = candidate.date?.iso
  if (!iso) return []
  const made = new Set<string>()
  for (let tries = 0; tries < 200 && made.size < 3; tries += 1) {
    const other = shift(iso, random)
    const future = latest !== null && /^\d{4}/.test(iso) && isAfter(other ?? '', latest) && !isAfter(iso, latest)
    if (other && other !== iso && !future) made.add(other)
  }
  if (made.size < 3) return []
  return [...made].sort().map((other) => ({
    text: other.length === 4 ? other : dateInWords(other),
    why: `The article dates it otherwise: ${candidate.key}.`,
    close: 0.6,
  }))
}

/** Of the digits that both have. */
const isAfter = (iso: string, latest: string) => {
  const length = Math.min(iso.length, latest.length)
  return iso.slice(0, length) > latest.slice(0, length)
}

function shift(iso: string, random: Random): string | null {
  const parts = iso.split('-')
  const two = (n: number) => String(n).padStart(2, '0')
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const hasYear = parts[0]!.length === 4
  if (hasYear && parts.length === 1) {
    const year = Number(parts[0]) + between(1, 12) * (random() < 0.55 ? -1 : 1)
    return String(year)
  }
  const month = Number(parts[hasYear ? 1 : 0])
  const year = hasYear ? Number(parts[0]) : null
  const prefix = year === null ? '' : `${year}-`
  if (hasYear && parts.length === 2) return `${prefix}${two(((month - 1 + between(1, 11)) % 12) + 1)}`
  const day = Number(parts.at(-1))
  if (random() < 0.5) {
    const moved = day + between(2, 14) * (random() < 0.5 ? -1 : 1)
    return moved < 1 || moved > DAYS[month - 1]! ? null : `${prefix}${two(month)}-${two(moved)}`
  }
  const other = month + (random() < 0.5 ? -1 : 1) * between(1, 3)
  return other < 1 || other > 12 || day > DAYS[other - 1]! ? null : `${prefix}${two(other)}-${two(day)}`
}
