/**
 * Assembles the WebAssembly SIMD module behind matrix-kernel.ts: this file is its source, and no build step or
 * compiler is needed. Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

import { pair, quantise, unpack } from './assemble-vectors'
import {
  ADD,
  ADD_INT,
  bump,
  type Code,
  D_MUL,
  DOT,
  double2,
  F_ADD,
  F_DEMOTE,
  F_DIV,
  F_MAX,
  F_MIN,
  F_MUL,
  F_PROMOTE,
  float4,
  get,
  INT_ZERO,
  int,
  LESS,
  leb,
  load,
  loop,
  MUL,
  NARROW,
  SHL,
  SPLAT,
  STORE,
  STORE_HALF,
  STORE_LANE,
  SUB_INT,
  set,
  shuffle,
  TO_FLOAT,
  tee,
  when,
} from './wasm-code'

/**
 * multiply(weights, x, out, rows, columns, batch): four rows by two vectors at a time, all sums in registers. The
 * weights lie as `packRows` leaves them, so that one address walks through all four rows.
 */
function multiply(): { locals: Code; body: Code } {
  const [W, X, OUT, ROWS, COLUMNS, BATCH] = [0, 1, 2, 3, 4, 5]
  const [R, B, AT, XB, XN, END, TO, STEP] = [6, 7, 8, 9, 10, 11, 12, 13]
  const [SUM, X0, X1, WEIGHT] = [14, 22, 23, 24]
  const sum = (row: number, vector: number) => SUM + vector * 4 + row

  const accumulate = (vectors: number): Code => [
    ...get(XB),
    ...load(),
    ...set(X0),
    ...(vectors === 2 ? [...get(XN), ...load(), ...set(X1)] : []),
    ...[0, 1, 2, 3].flatMap((row) => [
      ...get(AT),
      ...load(16 * row),
      ...set(WEIGHT),
      ...[X0, X1]
        .slice(0, vectors)
        .flatMap((x, v) => [...get(WEIGHT), ...get(x), ...DOT, ...get(sum(row, v)), ...ADD_INT, ...set(sum(row, v))]),
    ]),
    ...bump(AT, int(64)),
    ...(vectors === 2 ? bump(XN, int(16)) : []),
    ...[...get(XB), ...int(16), ...ADD, ...tee(XB), ...get(END), ...LESS],
  ]
  // Four sums of four lanes to one vector of four totals: add pairs across a transposition.
  const reduce = (v: number): Code => {
    const pair = (a: number, b: number): Code => [
      ...get(sum(a, v)),
      ...get(sum(b, v)),
      ...shuffle(0, 4, 1, 5),
      ...get(sum(a, v)),
      ...get(sum(b, v)),
      ...shuffle(2, 6, 3, 7),
      ...ADD_INT,
    ]
    return [
      ...pair(0, 1),
      ...set(X0),
      ...pair(2, 3),
      ...set(X1),
      ...get(X0),
      ...get(X1),
      ...shuffle(0, 1, 4, 5),
      ...get(X0),
      ...get(X1),
      ...shuffle(2, 3, 6, 7),
      ...ADD_INT,
    ]
  }
  const clear = (vectors: number): Code => [
    ...Array.from({ length: vectors * 4 }, (_, i) => [...INT_ZERO, ...set(SUM + i)]).flat(),
    ...get(W),
    ...set(AT),
    ...[...get(XB), ...get(STEP), ...ADD, ...set(END)],
  ]
  const body = [
    ...get(COLUMNS),
    ...int(1),
    ...SHL,
    ...set(STEP),
    ...int(0),
    ...set(R),
    ...loop(
      [...get(X), ...set(XB), ...int(0), ...set(B)],
      [...get(OUT), ...get(R), ...int(2), ...SHL, ...ADD, ...set(TO)],
      when(
        [...int(1), ...get(BATCH), ...LESS],
        loop(
          clear(2),
          [...get(END), ...set(XN)],
          loop(accumulate(2)),
          get(TO),
          reduce(0),
          STORE,
          bump(TO, [...get(ROWS), ...int(2), ...SHL]),
          get(TO),
          reduce(1),
          STORE,
          bump(TO, [...get(ROWS), ...int(2), ...SHL]),
          [...get(XN), ...set(XB)],
          [...get(B), ...int(2), ...ADD, ...tee(B), ...int(1), ...ADD, ...get(BATCH), ...LESS],
        ),
      ),
      when([...get(B), ...get(BATCH), ...LESS], clear(1), loop(accumulate(1)), get(TO), reduce(0), STORE),
      bump(W, [...get(STEP), ...int(2), ...SHL]),
      [...get(R), ...int(4), ...ADD, ...tee(R), ...get(ROWS), ...LESS],
    ),
  ]
  return { locals: [2, 8, 0x7f, 11, 0x7b], body }
}

/** rescale(data, scales, bias, rows, factor) */
function rescale(): { locals: Code; body: Code } {
  const [DATA, SCALES, BIAS, ROWS, FACTOR, R] = [0, 1, 2, 3, 4, 5]
  const body = [
    ...int(0),
    ...set(R),
    ...loop(
      get(DATA),
      [...get(DATA), ...load(), ...TO_FLOAT, ...get(SCALES), ...load(), ...F_MUL, ...get(FACTOR), ...SPLAT, ...F_MUL],
      [...get(BIAS), ...load(), ...F_ADD],
      STORE,
      bump(DATA, int(16)),
      bump(SCALES, int(16)),
      bump(BIAS, int(16)),
      [...get(R), ...int(4), ...ADD, ...tee(R), ...get(ROWS), ...LESS],
    ),
  ]
  return { locals: [1, 1, 0x7f], body }
}

/** gates(input, sums, scales, cell, state, output, units), four units at a time. */
function gates(): { locals: Code; body: Code } {
  const [INPUT, SUMS, SCALES, CELL, STATE, OUTPUT, UNITS] = [0, 1, 2, 3, 4, 5, 6]
  const [U, AT, STRIDE, X, S, C] = [7, 8, 9, 10, 11, 12]
  // The same operations in the same order as `tanh` in matrix-kernel.ts.
  const tanh: Code = [
    ...float4(-4.97),
    ...F_MAX,
    ...float4(4.97),
    ...F_MIN,
    ...tee(X),
    ...get(X),
    ...F_MUL,
    ...set(S),
    ...get(X),
    ...get(S),
    ...float4(378),
    ...F_ADD,
    ...get(S),
    ...F_MUL,
    ...float4(17325),
    ...F_ADD,
    ...get(S),
    ...F_MUL,
    ...float4(135135),
    ...F_ADD,
    ...F_MUL,
    ...get(S),
    ...float4(28),
    ...F_MUL,
    ...float4(3150),
    ...F_ADD,
    ...get(S),
    ...F_MUL,
    ...float4(62370),
    ...F_ADD,
    ...get(S),
    ...F_MUL,
    ...float4(135135),
    ...F_ADD,
    ...F_DIV,
    ...float4(-1),
    ...F_MAX,
    ...float4(1),
    ...F_MIN,
  ]
  const sigmoid: Code = [...float4(0.5), ...F_MUL, ...tanh, ...float4(0.5), ...F_MUL, ...float4(0.5), ...F_ADD]
  const gate = (number: number): Code => {
    const offset = [...get(STRIDE), ...int(number), ...MUL, ...get(AT), ...ADD]
    return [
      ...get(INPUT),
      ...offset,
      ...ADD,
      ...load(),
      ...get(SUMS),
      ...offset,
      ...ADD,
      ...load(),
      ...TO_FLOAT,
      ...get(SCALES),
      ...offset,
      ...ADD,
      ...load(),
      ...F_MUL,
      ...F_ADD,
    ]
  }
  const half = (base: number): Code => [...get(base), ...get(U), ...int(1), ...SHL, ...ADD]
  const body = [
    ...get(UNITS),
    ...int(2),
    ...SHL,
    ...set(STRIDE),
    ...int(0),
    ...set(U),
    ...loop(
      [...get(U), ...int(2), ...SHL, ...set(AT)],
      [...gate(1), ...sigmoid, ...get(CELL), ...get(AT), ...ADD, ...load(), ...F_MUL],
      [...gate(0), ...sigmoid, ...gate(2), ...tanh, ...F_MUL, ...F_ADD, ...set(C)],
      [...get(CELL), ...get(AT), ...ADD, ...get(C), ...STORE],
      [...gate(3), ...sigmoid, ...get(C), ...tanh, ...F_MUL, ...float4(16384), ...F_MUL],
      // The low bits of 1.5 · 2^23 + x are x as a whole number.
      [...float4(12582912), ...F_ADD, ...float4(12582912), ...SUB_INT, ...tee(C), ...get(C), ...NARROW, ...set(C)],
      [...half(STATE), ...get(C), ...STORE_HALF],
      [...half(OUTPUT), ...get(C), ...STORE_HALF],
      [...get(U), ...int(4), ...ADD, ...tee(U), ...get(UNITS), ...LESS],
    ),
  ]
  return { locals: [2, 3, 0x7f, 3, 0x7b], body }
}

/** compare(a, b, out, rowsA, rowsB, width, strideA, strideB, strideOut): strides in bytes. */
function compare(): { locals: Code; body: Code } {
  const [A, B, OUT, ROWS_A, ROWS_B, WIDTH, STRIDE_A, STRIDE_B, STRIDE_OUT] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const [I, J, K, AT, TO, SUM] = [9, 10, 11, 12, 13, 14]
  const body = [
    ...get(WIDTH),
    ...int(2),
    ...SHL,
    ...set(WIDTH),
    ...int(0),
    ...set(I),
    ...loop(
      [...int(0), ...set(J), ...get(B), ...set(AT), ...get(OUT), ...set(TO)],
      loop(
        [...INT_ZERO, ...set(SUM), ...int(0), ...set(K)],
        loop(
          [...get(SUM), ...get(A), ...get(K), ...ADD, ...load(), ...get(AT), ...get(K), ...ADD, ...load(), ...F_MUL],
          [...F_ADD, ...set(SUM), ...get(K), ...int(16), ...ADD, ...tee(K), ...get(WIDTH), ...LESS],
        ),
        // (lane 0 + lane 2) + (lane 1 + lane 3)
        [...get(SUM), ...get(SUM), ...get(SUM), ...shuffle(2, 3, 0, 1), ...F_ADD, ...set(SUM)],
        [...get(TO), ...get(SUM), ...get(SUM), ...get(SUM), ...shuffle(1, 0, 3, 2), ...F_ADD, ...STORE_LANE],
        bump(TO, int(4)),
        bump(AT, get(STRIDE_B)),
        [...get(J), ...int(1), ...ADD, ...tee(J), ...get(ROWS_B), ...LESS],
      ),
      bump(A, get(STRIDE_A)),
      bump(OUT, get(STRIDE_OUT)),
      [...get(I), ...int(1), ...ADD, ...tee(I), ...get(ROWS_A), ...LESS],
    ),
  ]
  return { locals: [2, 5, 0x7f, 1, 0x7b], body }
}

/** rectify(data, count): a tenth of what is negative, multiplied in float64 as JavaScript does. */
function rectify(): { locals: Code; body: Code } {
  const [DATA, COUNT, END, X] = [0, 1, 2, 3]
  const tenth: Code = [...F_PROMOTE, ...double2(0.1), ...D_MUL, ...F_DEMOTE]
  const body = [
    [...get(DATA), ...get(COUNT), ...int(2), ...SHL, ...ADD, ...set(END)],
    loop(
      get(DATA),
      [...get(DATA), ...load(), ...tee(X)],
      [...get(X), ...tenth, ...get(X), ...get(X), ...shuffle(2, 3, 0, 1), ...tenth, ...shuffle(0, 1, 4, 5)],
      F_MAX,
      STORE,
      [...get(DATA), ...int(16), ...ADD, ...tee(DATA), ...get(END), ...LESS],
    ),
  ].flat()
  return { locals: [2, 1, 0x7f, 1, 0x7b], body }
}

const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content]
const list = (items: readonly Code[]): Code => [...leb(items.length), ...items.flat()]
const text = (name: string): Code => [...leb(name.length), ...[...name].map((c) => c.charCodeAt(0))]

const NAMES = ['multiply', 'rescale', 'gates', 'compare', 'rectify', 'unpack', 'pair', 'quantise'] as const

/** The module: imports `env.memory`, exports the functions named above. */
export function assembleKernel(): Uint8Array<ArrayBuffer> {
  const functions = [multiply(), rescale(), gates(), compare(), rectify(), unpack(), pair(), quantise()]
  const [I32, F32, F64] = [0x7f, 0x7d, 0x7c]
  const signatures = [
    new Array<number>(6).fill(I32),
    [I32, I32, I32, I32, F32],
    new Array<number>(7).fill(I32),
    new Array<number>(9).fill(I32),
    [I32, I32],
    [I32, I32, I32, F32],
    [I32, I32, I32, I32],
    [I32, I32, I32],
  ]
  const results = functions.map((_, i) => (NAMES[i] === 'quantise' ? [F64] : []))
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      list(
        signatures.map((kinds, i) => [
          0x60,
          ...leb(kinds.length),
          ...kinds,
          ...list([results[i]!].flat().map((k) => [k])),
        ]),
      ),
    ),
    ...section(2, list([[...text('env'), ...text('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, i) => [i]))),
    ...section(7, list(NAMES.map((name, i) => [...text(name), 0, i]))),
    ...section(
      10,
      list(
        functions.map(({ locals, body }) => {
          const code = [...locals, ...body, 0x0b]
          return [...leb(code.length), ...code]
        }),
      ),
    ),
  ])
}
