/** A stream of numbers in [0, 1) that depends on nothing but its seed. */
export type Random = () => number

const OFFSET = 0x811c9dc5

/** 32-bit FNV-1a hash of a text, for seeds and stable ids. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string, start: number = OFFSET): number {
  let hash = start
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** mulberry32 (Tommy Ettinger, public domain): 32-bit state, period 2^32, integer arithmetic only, so the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A stream of its own for one item, so that leaving another out does not change it. */
export const randomFor = (seed: number, name: string): Random => seededRandom((seed ^ hashText(name)) >>> 0)

/** A seed of its own for each named thing of an attempt, so that one item's order says nothing of another's. */
export const seedFor = (seed: number, name: string): number => hashText(name, OFFSET ^ seed)

const pickIndex = (random: Random, length: number): number => Math.floor(random() * length)

/** Fisher–Yates: every order is as likely as any other; the input is left as it is. */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = pickIndex(random, i + 1)
    const held = out[i]!
    out[i] = out[j]!
    out[j] = held
  }
  return out
}
