/** 2^-n for n from 0, exactly. */
const HALVES = Float64Array.from({ length: 64 }, (_, n) => 1 / 2 ** n)
const INVERSE_FACTORIALS = [1, 1, 1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040]

/**
 * e^x for x ≤ 0 from whole powers of two and a Taylor series. Engines may differ in the last bit of Math.exp, and
 * the same text must give the same confidences everywhere. Relative error below 1e-8; 0 below -40.
 */
export function exponential(x: number): number {
  if (x < -40) return 0
  const twos = Math.floor(x / Math.LN2 + 0.5)
  const r = x - twos * Math.LN2
  let sum = INVERSE_FACTORIALS[7] as number
  for (let n = 6; n >= 0; n--) sum = sum * r + (INVERSE_FACTORIALS[n] as number)
  return sum * (HALVES[-twos] as number)
}

/** Position of the largest of `length` scores from `from`, those in `barred` apart; the first of equals. */
export function largest(scores: Float32Array, from: number, length: number, barred: readonly number[] = []): number {
  let best = -1
  for (let i = 0; i < length; i++) {
    if (barred.includes(i)) continue
    if (best < 0 || (scores[from + i] as number) > (scores[from + best] as number)) best = i
  }
  return best
}

/** Softmax probability of one of `length` scores from `from`. */
export function probabilityOf(scores: Float32Array, from: number, length: number, chosen: number): number {
  const top = scores[from + largest(scores, from, length)] as number
  let sum = 0
  for (let i = 0; i < length; i++) sum += exponential((scores[from + i] as number) - top)
  return exponential((scores[from + chosen] as number) - top) / sum
}
