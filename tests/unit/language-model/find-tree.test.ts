import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTree } from '@/lib/core/language/model/find-tree'
import { exponential, logarithm } from '@/lib/core/language/model/probabilities'
import { splitLong, WINDOW_WORDS } from '@/lib/core/language/model/split-long'

const weight = (scores: number[][], heads: readonly number[]) =>
  heads.reduce((sum, head, dependent) => (dependent === 0 ? 0 : sum + (scores[dependent]?.[head] ?? Number.NaN)), 0)

const reachesRoot = (heads: readonly number[], start: number) => {
  let node = start
  for (let steps = 0; steps < heads.length && node !== 0; steps++) node = heads[node] as number
  return node === 0
}

/** Weight of the best tree with one root, by trying every choice of heads. */
function bestByTrial(scores: number[][]): number {
  const size = scores.length
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < size ** (size - 1); code++) {
    const heads = [-1, ...Array.from({ length: size - 1 }, (_, i) => Math.floor(code / size ** i) % size)]
    const single = heads.filter((head) => head === 0).length === 1
    const valid = single && heads.every((head, i) => i === 0 || (head !== i && reachesRoot(heads, i)))
    if (valid) best = Math.max(best, weight(scores, heads))
  }
  return best
}

describe('findTree', () => {
  it('finds the best tree with one root', () => {
    const matrices = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: -30, max: 0 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(matrices, (scores) => {
        const heads = findTree(scores)
        expect(heads.filter((head) => head === 0)).toHaveLength(1)
        expect(heads.every((_, i) => i === 0 || reachesRoot(heads, i))).toBe(true)
        expect(weight(scores, heads)).toBeCloseTo(bestByTrial(scores), 6)
      }),
      { numRuns: 300 },
    )
  })
})

describe('exponential', () => {
  it('is e to the power of any number that is not positive', () => {
    fc.assert(
      fc.property(fc.double({ min: -39, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-7)
      }),
    )
    expect(exponential(-1e9)).toBe(0)
  })
})

describe('logarithm', () => {
  it('undoes e to the power of x', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 0, noNaN: true }), (x) => {
        expect(logarithm(Math.exp(x))).toBeCloseTo(x, 8)
      }),
    )
    expect(logarithm(1)).toBe(0)
  })
})

describe('splitLong', () => {
  it('loses no word and exceeds no limit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ',', '.', 'b'), { maxLength: 900 }), (words) => {
        const windows = splitLong(words, 3)
        expect(windows.flatMap((w) => w.words)).toEqual(words)
        for (const w of windows) expect(w.words.length).toBeLessThanOrEqual(WINDOW_WORDS)
      }),
    )
  })

  it('prefers to cut after a pause', () => {
    const words = Array.from({ length: 250 }, (_, i) => (i === 180 ? ';' : 'word'))
    expect(splitLong(words, 0).map((w) => w.words.length)).toEqual([181, 69])
  })
})
