/** The few WebAssembly instructions that the kernel is written in: assemble-kernel.ts and assemble-vectors.ts. */

/** Bytes of a module. */
export type Code = readonly number[]

export function leb(value: number): number[] {
  const out: number[] = []
  let rest = value >>> 0
  do {
    const low = rest & 0x7f
    rest >>>= 7
    out.push(rest ? low | 0x80 : low)
  } while (rest)
  return out
}

export const get = (local: number): Code => [0x20, ...leb(local)]
export const set = (local: number): Code => [0x21, ...leb(local)]
export const tee = (local: number): Code => [0x22, ...leb(local)]
// Signed LEB128; every constant here is small and not negative, so one spare zero bit at the top is enough.
export const int = (value: number): Code => [0x41, ...(value < 64 ? [value] : [(value & 0x7f) | 0x80, value >> 7])]
export const ADD: Code = [0x6a]
export const MUL: Code = [0x6c]
export const SHL: Code = [0x74]
export const LESS: Code = [0x49]
export const simd = (opcode: number, ...rest: number[]): Code => [0xfd, ...leb(opcode), ...rest]
export const load = (offset = 0): Code => simd(0, 0, ...leb(offset))
export const STORE: Code = simd(11, 0, 0)
export const STORE_HALF: Code = simd(0x5b, 0, 0, 0)
export const STORE_LANE: Code = simd(0x5a, 0, 0, 0)
export const DOT: Code = simd(186)
export const ADD_INT: Code = simd(174)
export const SUB_INT: Code = simd(177)
export const TO_FLOAT: Code = simd(250)
export const NARROW: Code = simd(133)
export const SPLAT: Code = simd(0x13)
export const F_ADD: Code = simd(228)
export const F_MUL: Code = simd(230)
export const F_DIV: Code = simd(231)
// The pseudo ones are one machine instruction each; they differ only in zeros' signs and NaN, which bounds never meet.
export const F_MIN: Code = simd(234)
export const F_MAX: Code = simd(235)
export const INT_ZERO: Code = simd(12, ...new Array<number>(16).fill(0))

export const F_ABS: Code = simd(224)
export const F_PROMOTE: Code = simd(0x5f)
export const F_DEMOTE: Code = simd(0x5e)
export const D_MUL: Code = simd(0xf2)
export const D_ADD: Code = simd(0xf0)
export const D_FLOOR: Code = simd(0x75)
export const D_SPLAT: Code = simd(0x14)
/** Two whole float64 to the two low int32, the high ones 0. */
export const D_TO_INT: Code = simd(0xfc)
/** Eight bytes to eight int16. */
export const LOAD_BYTES: Code = simd(1, 0, 0)
export const WIDEN_LOW: Code = simd(0xa7)
export const WIDEN_HIGH: Code = simd(0xa8)
export const lane = (n: number): Code => simd(0x1f, n)
/** Of numbers outside vectors. */
export const PROMOTE: Code = [0xbb]
export const MAX_DOUBLE: Code = [0xa5]
export const DIV_DOUBLE: Code = [0xa3]
export const double = (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)]

export function double2(value: number): Code {
  return simd(12, ...new Uint8Array(Float64Array.of(value, value).buffer))
}

export function float4(value: number): Code {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer)
  return simd(12, ...bytes)
}
export const shuffle = (...words: number[]): Code =>
  simd(13, ...words.flatMap((w) => [4 * w, 4 * w + 1, 4 * w + 2, 4 * w + 3]))
/** A loop whose body leaves on the stack whether to go round again. */
export const loop = (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0x00, 0x0b]
export const when = (condition: Code, ...body: Code[]): Code => [...condition, 0x04, 0x40, ...body.flat(), 0x0b]
export const bump = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)]
