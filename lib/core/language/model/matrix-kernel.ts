import { assembleKernel } from './assemble-kernel'
import { LARGEST, LEAST } from './assemble-vectors'

/**
 * The loops that take nearly all the time. All arguments that name data are byte offsets into `memory`.
 * Weights are int8 kept as int16; sums of weight × int16 are exact integers, and the rest is float32 addition, multiplication and division only,
 * so that the SIMD and the plain version give the same bits on every machine.
 */
export type Kernel = {
  readonly memory: ArrayBuffer
  /** out[b][r] = Σ weights[r][c] · x[b][c]. `weights` as `packRows` writes them; `rows` a multiple of 4, `columns` of 8. */
  multiply(weights: number, x: number, out: number, rows: number, columns: number, batch: number): void
  /** In place, int32 to float32: data[r] = data[r] · scales[r] · factor + bias[r]. `rows` is a multiple of 4. */
  rescale(data: number, scales: number, bias: number, rows: number, factor: number): void
  /**
   * One LSTM step of one sentence. Gate order i, f, g, o; `input` float32 and `sums` int32 have 4 · units entries;
   * `cell` is updated; the output goes to `state` and to `output` as int16 of 16384 · h.
   */
  gates(input: number, sums: number, scales: number, cell: number, state: number, output: number, units: number): void
  /**
   * out[i][j] = Σ a[i][k] · b[j][k] in float32, `width` a multiple of 4; rows lie `stride…` bytes apart. Four partial
   * sums run side by side and are added (0 + 2) + (1 + 3).
   */
  compare(
    a: number,
    b: number,
    out: number,
    rowsA: number,
    rowsB: number,
    width: number,
    strideA: number,
    strideB: number,
    strideOut: number,
  ): void
  /** In place, float32: a tenth of what is negative. `count` is a multiple of 4. */
  rectify(data: number, count: number): void
  /** Int8 to float32, times `scale`. `count` is a multiple of 8. */
  unpack(from: number, to: number, count: number, scale: number): void
  /** to[i] = a[i] · b[i] and, after all of these, a[i] + b[i] or 0 where that is negative; float32, `count` a multiple of 4. */
  pair(a: number, b: number, to: number, count: number): void
  /**
   * Float32 to int16, scaled so that the largest entry becomes `LARGEST`; `count` is a multiple of 8.
   * @returns the largest entry before
   */
  quantise(from: number, to: number, count: number): number
}

/**
 * Widens rows of int8 weights to int16 in the order in which `multiply` reads them: four rows side by side, eight
 * columns of the first, the same eight of the second, and so on. One address then walks through all of them.
 */
export function packRows(from: Int8Array, to: Int16Array, rows: number, columns: number): void {
  let at = 0
  for (let r = 0; r < rows; r += 4) {
    for (let c = 0; c < columns; c += 8) {
      for (let row = r; row < r + 4; row++) {
        for (let column = c; column < c + 8; column++) to[at++] = from[row * columns + column] as number
      }
    }
  }
}

/** The SIMD kernel, or the plain one where the engine has no WebAssembly SIMD. */
export function createKernel(bytes: number, plain = false): Kernel {
  if (!plain) {
    const kernel = createSimdKernel(bytes)
    if (kernel) return kernel
  }
  return createPlainKernel(bytes)
}

function createSimdKernel(bytes: number): Kernel | null {
  if (typeof WebAssembly === 'undefined') return null
  const code = assembleKernel()
  if (!WebAssembly.validate(code)) return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
  return { memory: memory.buffer, ...(instance.exports as Omit<Kernel, 'memory'>) }
}

/** 1.5 · 2^23: adding it to a small float32 rounds that to a whole number, half to even. */
const ROUNDING = 12582912
const f = Math.fround

/** Lambert's continued fraction of tanh to its seventh term, exact to 1e-4 and held at ±1 beyond 4.97. */
function tanh(value: number): number {
  const x = f(Math.min(f(4.97), Math.max(f(-4.97), value)))
  const s = f(x * x)
  const above = f(x * f(f(f(f(f(s + 378) * s) + 17325) * s) + 135135))
  const below = f(f(f(f(f(f(s * 28) + 3150) * s) + 62370) * s) + 135135)
  return f(Math.min(1, Math.max(-1, f(above / below))))
}

const sigmoid = (x: number) => f(f(tanh(f(x * 0.5)) * 0.5) + 0.5)

function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const int8 = new Int8Array(memory)
  const int16 = new Int16Array(memory)
  const int32 = new Int32Array(memory)
  const float = new Float32Array(memory)
  return {
    memory,
    multiply(weights, x, out, rows, columns, batch) {
      for (let b = 0; b < batch; b++) {
        const from = x / 2 + b * columns
        for (let r = 0; r < rows; r++) {
          const row = weights / 2 + (r & ~3) * columns + (r & 3) * 8
          let sum = 0
          for (let c = 0; c < columns; c++) {
            sum = (sum + (int16[row + (c & ~7) * 4 + (c & 7)] as number) * (int16[from + c] as number)) | 0
          }
          int32[out / 4 + b * rows + r] = sum
        }
      }
    },
    rescale(data, scales, bias, rows, factor) {
      for (let r = 0; r < rows; r++) {
        const scaled = f(f(f(int32[data / 4 + r] as number) * (float[scales / 4 + r] as number)) * f(factor))
        float[data / 4 + r] = f(scaled + (float[bias / 4 + r] as number))
      }
    },
    gates(input, sums, scales, cell, state, output, units) {
      const at = (gate: number, u: number) => {
        const i = gate * units + u
        const recurrent = f(f(int32[sums / 4 + i] as number) * (float[scales / 4 + i] as number))
        return f((float[input / 4 + i] as number) + recurrent)
      }
      for (let u = 0; u < units; u++) {
        const kept = f(sigmoid(at(1, u)) * (float[cell / 4 + u] as number))
        const c = f(kept + f(sigmoid(at(0, u)) * tanh(at(2, u))))
        float[cell / 4 + u] = c
        const h = f(sigmoid(at(3, u)) * tanh(c))
        const whole = f(f(h * 16384) + ROUNDING) - ROUNDING
        int16[state / 2 + u] = whole
        int16[output / 2 + u] = whole
      }
    },
    compare(a, b, out, rowsA, rowsB, width, strideA, strideB, strideOut) {
      const sums = new Float32Array(4)
      for (let i = 0; i < rowsA; i++) {
        for (let j = 0; j < rowsB; j++) {
          const [fromA, fromB] = [(a + i * strideA) / 4, (b + j * strideB) / 4]
          sums.fill(0)
          for (let k = 0; k < width; k++) {
            sums[k & 3] = (sums[k & 3] as number) + f((float[fromA + k] as number) * (float[fromB + k] as number))
          }
          const [s0, s1, s2, s3] = sums as unknown as [number, number, number, number]
          float[(out + i * strideOut) / 4 + j] = f(s0 + s2) + f(s1 + s3)
        }
      }
    },
    rectify(data, count) {
      for (let i = data / 4; i < data / 4 + count; i++) {
        if ((float[i] as number) < 0) float[i] = (float[i] as number) * 0.1
      }
    },
    unpack(from, to, count, scale) {
      for (let i = 0; i < count; i++) float[to / 4 + i] = (int8[from + i] as number) * f(scale)
    },
    pair(a, b, to, count) {
      for (let i = 0; i < count; i++) {
        const [own, other] = [float[a / 4 + i] as number, float[b / 4 + i] as number]
        float[to / 4 + i] = own * other
        float[to / 4 + count + i] = Math.max(0, own + other)
      }
    },
    quantise(from, to, count) {
      let most = LEAST
      for (let i = from / 4; i < from / 4 + count; i++) most = Math.max(most, Math.abs(float[i] as number))
      const up = LARGEST / most
      for (let i = 0; i < count; i++) int16[to / 2 + i] = Math.floor((float[from / 4 + i] as number) * up + 0.5)
      return most
    },
  }
}
