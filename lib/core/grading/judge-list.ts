import type { Judgement } from './judgement'
import { readTokens } from './read-tokens'
import { spell } from './token'

const SEPARATOR = /\s*,\s*(?:and\s+)?|\s*&\s*|\s+and\s+/i

function parts(text: string): string[] {
  return text
    .replace(/^both\s+/i, '')
    .split(SEPARATOR)
    .map((part) => readTokens(part).map(spell).join(' '))
    .filter((part) => part !== '')
}

/**
 * A key of several things ("Peru and Chile"): their order does not matter, some of them are part of the answer, and
 * others beside them need a person's eye. Null where the key is one thing, or the response shares nothing with it
 * that can be counted.
 */
export function judgeList(response: string, key: string): Judgement | null {
  const wanted = parts(key)
  if (wanted.length < 2 || new Set(wanted).size < wanted.length || /\d,\d/.test(key)) return null
  const plain = wanted.every((part) => !part.includes(' '))
  const given = parts(response)
  const mine = plain && given.length === 1 ? given.flatMap((part) => part.split(' ')) : given
  if (new Set(mine).size < mine.length) return null
  const hits = mine.filter((part) => wanted.includes(part)).length
  if (hits === mine.length) return hits === wanted.length ? 'correct' : hits > 0 ? 'part' : null
  if (hits > 0) return 'unknown'
  return plain && mine.every((part) => !part.includes(' ')) ? 'incorrect' : null
}
