import 'server-only'
import { randomInt } from 'node:crypto'

// No look-alikes (0 and O, 1, I and L), because codes are read from a board. 31 letters and digits: 888 million codes.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 6

export function makeJoinCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
