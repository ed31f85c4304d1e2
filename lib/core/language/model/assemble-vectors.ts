import {
  ADD,
  bump,
  type Code,
  D_ADD,
  D_FLOOR,
  D_MUL,
  D_SPLAT,
  D_TO_INT,
  DIV_DOUBLE,
  double,
  double2,
  F_ABS,
  F_ADD,
  F_MAX,
  F_MUL,
  F_PROMOTE,
  get,
  INT_ZERO,
  int,
  LESS,
  LOAD_BYTES,
  lane,
  load,
  loop,
  MAX_DOUBLE,
  NARROW,
  PROMOTE,
  SHL,
  SPLAT,
  STORE,
  set,
  shuffle,
  simd,
  TO_FLOAT,
  tee,
  WIDEN_HIGH,
  WIDEN_LOW,
} from './wasm-code'

/** unpack(from, to, count, scale): eight bytes to eight float32 a round. */
export function unpack(): { locals: Code; body: Code } {
  const [FROM, TO, COUNT, SCALE, END, WIDE] = [0, 1, 2, 3, 4, 5]
  const half = (widen: Code, offset: number): Code => [
    ...get(TO),
    ...get(WIDE),
    ...widen,
    ...TO_FLOAT,
    ...get(SCALE),
    ...SPLAT,
    ...F_MUL,
    ...simd(11, 0, offset),
  ]
  const body = [
    [...get(FROM), ...get(COUNT), ...ADD, ...set(END)],
    loop([...get(FROM), ...LOAD_BYTES, ...set(WIDE)], half(WIDEN_LOW, 0), half(WIDEN_HIGH, 16), bump(TO, int(32)), [
      ...get(FROM),
      ...int(8),
      ...ADD,
      ...tee(FROM),
      ...get(END),
      ...LESS,
    ]),
  ].flat()
  return { locals: [2, 1, 0x7f, 1, 0x7b], body }
}

/** pair(a, b, to, count): products, and after all of them the sums that are not negative. */
export function pair(): { locals: Code; body: Code } {
  const [A, B, TO, COUNT, END, SIZE] = [0, 1, 2, 3, 4, 5]
  const body = [
    [...get(COUNT), ...int(2), ...SHL, ...tee(SIZE), ...get(A), ...ADD, ...set(END)],
    loop(
      [...get(TO), ...get(A), ...load(), ...get(B), ...load(), ...F_MUL, ...STORE],
      [...get(TO), ...get(SIZE), ...ADD],
      [...get(A), ...load(), ...get(B), ...load(), ...F_ADD, ...INT_ZERO, ...F_MAX, ...STORE],
      bump(TO, int(16)),
      bump(B, int(16)),
      [...get(A), ...int(16), ...ADD, ...tee(A), ...get(END), ...LESS],
    ),
  ].flat()
  return { locals: [2, 2, 0x7f, 0, 0x7b], body }
}

/** quantise(from, to, count): once for the largest, once to write, in float64 as JavaScript does. */
export function quantise(): { locals: Code; body: Code } {
  const [FROM, TO, COUNT, END, AT, MOST, UP, X] = [0, 1, 2, 3, 4, 5, 6, 7]
  const scaled: Code = [...F_PROMOTE, ...get(UP), ...D_MUL, ...double2(0.5), ...D_ADD, ...D_FLOOR, ...D_TO_INT]
  const four = (offset: number): Code => [
    ...get(FROM),
    ...load(offset),
    ...tee(X),
    ...scaled,
    ...get(X),
    ...get(X),
    ...shuffle(2, 3, 0, 1),
    ...scaled,
    ...shuffle(0, 1, 4, 5),
  ]
  const laneMost = (n: number): Code => [...get(MOST), ...lane(n), ...PROMOTE]
  const most: Code = [
    ...[...laneMost(0), ...laneMost(1), ...MAX_DOUBLE, ...laneMost(2), ...laneMost(3), ...MAX_DOUBLE],
    ...[...MAX_DOUBLE, ...double(LEAST), ...MAX_DOUBLE],
  ]
  const body = [
    [...get(FROM), ...tee(AT), ...get(COUNT), ...int(2), ...SHL, ...ADD, ...set(END)],
    loop(
      [...get(MOST), ...get(AT), ...load(), ...F_ABS, ...F_MAX, ...set(MOST)],
      [...get(AT), ...int(16), ...ADD, ...tee(AT), ...get(END), ...LESS],
    ),
    [...double(LARGEST), ...most, ...DIV_DOUBLE, ...D_SPLAT, ...set(UP)],
    loop([...get(TO), ...four(0), ...four(16), ...NARROW, ...STORE], bump(TO, int(16)), [
      ...get(FROM),
      ...int(32),
      ...ADD,
      ...tee(FROM),
      ...get(END),
      ...LESS,
    ]),
    most,
  ].flat()
  return { locals: [2, 2, 0x7f, 3, 0x7b], body }
}

/** Vectors are scaled so that their largest entry is this: 512 products with weights of ±127 stay below 2^31. */
export const LARGEST = 32000
/** What the largest entry of a vector of zeros is taken for. */
export const LEAST = 1e-9
