import 'server-only'
import { randomInt } from 'node:crypto'

// No look-alikes (0 and o, 1 and l), because links get read aloud. 12 of 32 letters and digits: 60 bits.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 12

/** An unguessable name for a share link. */
export function makeSlug(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
