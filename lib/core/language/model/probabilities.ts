/**
 * e^x for x ≤ 0 from whole powers of two and a Taylor series. Engines may differ in the last bit of Math.exp, and
 * the same text must give the same confidences everywhere. Relative error below 1e-12; 0 below -700.
 */
export function exponential(x: number): number {
  if (x < -700) return 0
  const twos = Math.floor(x / Math.LN2 + 0.5)
  const r = x - twos * Math.LN2
  let sum = 1
  for (let n = 12; n > 0; n--) sum = 1 + (sum * r) / n
  for (let n = twos; n < 0; n++) sum /= 2
  return sum
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
