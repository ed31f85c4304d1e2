import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleKernel } from '@/lib/core/language/model/assemble-kernel'
import { createKernel, type Kernel, packRows } from '@/lib/core/language/model/matrix-kernel'

const SIMD = createKernel(1 << 20)
const PLAIN = createKernel(1 << 20, true)
/** Byte offsets of two inputs, an output and what else a call needs. */
const [A, B, C, D, E, F] = [0, 1 << 17, 2 << 17, 3 << 17, 4 << 17, 5 << 17] as const

/** Fills memory from a seed, runs the call on both kernels, and gives both memories. */
function both(seed: number, call: (kernel: Kernel) => void, fill: (kernel: Kernel, next: () => number) => void) {
  return [SIMD, PLAIN].map((kernel) => {
    new Uint8Array(kernel.memory).fill(0)
    let state = seed >>> 0
    fill(kernel, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    })
    call(kernel)
    return Buffer.from(new Uint8Array(kernel.memory, 0, 6 << 17))
  }) as [Buffer, Buffer]
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

describe('the SIMD kernel and the plain one', () => {
  it('are both here: the module is valid in this engine', () => {
    expect(WebAssembly.validate(assembleKernel())).toBe(true)
  })

  it('multiply alike, for any number of vectors', () => {
    const sizes = fc.record({
      rows: fc.constantFrom(4, 8, 68),
      columns: fc.constantFrom(8, 16, 104),
      batch: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(seeds, sizes, (seed, { rows, columns, batch }) => {
        const [simd, plain] = both(
          seed,
          (k) => k.multiply(A, B, C, rows, columns, batch),
          (k, next) => {
            new Int16Array(k.memory, A, rows * columns).forEach((_, i, all) => {
              all[i] = Math.floor(next() * 255) - 127
            })
            new Int16Array(k.memory, B, columns * batch).forEach((_, i, all) => {
              all[i] = Math.floor(next() * 64001) - 32000
            })
          },
        )
        expect(simd.equals(plain)).toBe(true)
      }),
    )
  })

  it('multiply as written on paper, once the rows are packed', () => {
    const [rows, columns] = [8, 16]
    const weights = Int8Array.from({ length: rows * columns }, (_, i) => ((i * 37) % 255) - 127)
    const x = Int16Array.from({ length: 3 * columns }, (_, i) => ((i * 7919) % 64001) - 32000)
    const sums = Array.from({ length: 3 * rows }, (_, at) => {
      const [vector, row] = [Math.floor(at / rows), at % rows]
      let sum = 0
      for (let c = 0; c < columns; c++) sum += weights[row * columns + c]! * x[vector * columns + c]!
      return sum
    })
    for (const kernel of [SIMD, PLAIN]) {
      packRows(weights, new Int16Array(kernel.memory, A, rows * columns), rows, columns)
      new Int16Array(kernel.memory, B, x.length).set(x)
      kernel.multiply(A, B, C, rows, columns, 3)
      expect([...new Int32Array(kernel.memory, C, sums.length)]).toEqual(sums)
    }
  })

  it('multiply the largest values there can be without overflow', () => {
    for (const kernel of [SIMD, PLAIN]) {
      new Int16Array(kernel.memory, A, 4 * 512).fill(-127)
      new Int16Array(kernel.memory, B, 512).fill(32000)
      kernel.multiply(A, B, C, 4, 512, 1)
      expect([...new Int32Array(kernel.memory, C, 4)]).toEqual(new Array(4).fill(-127 * 32000 * 512))
    }
  })

  it('take an LSTM step alike, and near the true one', () => {
    const units = 8
    fc.assert(
      fc.property(seeds, (seed) => {
        const [simd, plain] = both(
          seed,
          (k) => k.gates(A, B, C, D, E, F, units),
          (k, next) => {
            new Float32Array(k.memory, A, 4 * units).forEach((_, i, all) => {
              all[i] = (next() - 0.5) * 16
            })
            new Int32Array(k.memory, B, 4 * units).forEach((_, i, all) => {
              all[i] = (next() - 0.5) * 1e6
            })
            new Float32Array(k.memory, C, 4 * units).fill(1e-5)
            new Float32Array(k.memory, D, units).forEach((_, i, all) => {
              all[i] = (next() - 0.5) * 4
            })
          },
        )
        expect(simd.equals(plain)).toBe(true)
      }),
    )
    const kernel = PLAIN
    new Uint8Array(kernel.memory).fill(0)
    new Float32Array(kernel.memory, A, 4).set([1, -0.5, 0.7, 2])
    new Float32Array(kernel.memory, D, 1).set([0.8])
    kernel.gates(A, B, C, D, E, F, 1)
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
    const cell = sigmoid(-0.5) * 0.8 + sigmoid(1) * Math.tanh(0.7)
    expect(new Int16Array(kernel.memory, F, 1)[0] as number).toBeCloseTo(sigmoid(2) * Math.tanh(cell) * 16384, -1)
  })

  it('rescale, compare and rectify alike', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const run = (k: Kernel) => {
          k.rescale(A, B, C, 16, 0.1)
          k.compare(D, E, F, 3, 5, 8, 64, 48, 32)
          k.rectify(D, 64)
        }
        const [simd, plain] = both(seed, run, (k, next) => {
          new Int32Array(k.memory, A, 16).forEach((_, i, all) => {
            all[i] = (next() - 0.5) * 2e9
          })
          for (const at of [B, C, D, E])
            new Float32Array(k.memory, at, 64).forEach((_, i, all) => {
              all[i] = next() - 0.5
            })
        })
        expect(simd.equals(plain)).toBe(true)
      }),
    )
  })

  it('unpack, pair and quantise alike', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const largest: number[] = []
        const run = (k: Kernel) => {
          k.unpack(A, B, 32, 0.013)
          k.pair(B, C, D, 32)
          largest.push(k.quantise(D, E, 64), k.quantise(F, E + 128, 16))
        }
        const [simd, plain] = both(seed, run, (k, next) => {
          new Int8Array(k.memory, A, 32).forEach((_, i, all) => {
            all[i] = Math.floor(next() * 255) - 127
          })
          new Float32Array(k.memory, C, 32).forEach((_, i, all) => {
            all[i] = next() - 0.5
          })
        })
        expect(simd.equals(plain)).toBe(true)
        expect(largest[0]).toBe(largest[2])
        expect(largest[0]).toBeGreaterThan(0)
        expect(largest[1]).toBe(largest[3])
      }),
    )
  })

  it('write a vector as whole numbers up to 32,000, halves up', () => {
    for (const kernel of [SIMD, PLAIN]) {
      new Float32Array(kernel.memory, A, 8).set([64000, -32000, 16000, -64000, 0, 5, -5, 1e-9])
      expect(kernel.quantise(A, B, 8)).toBe(64000)
      expect([...new Int16Array(kernel.memory, B, 8)]).toEqual([32000, -16000, 8000, -32000, 0, 3, -2, 0])
    }
  })
})
