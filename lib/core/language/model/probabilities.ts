/** 2^-n for n from 0, exactly. */
const HALVES = Float64Array.from({ length: 64 }, (_, n) => 1 / 2 ** n)

/**
 * e^x for x ≤ 0 from whole powers of two and a Taylor series. Engines may differ in the last bit of Math.exp, and
 * the same text must give the same confidences everywhere. Relative error below 1e-8; 0 below -40.
 */
export function exponential(x: number): number {
  if (x < -40) return 0
  const twos = Math.floor(x / Math.LN2 + 0.5)
  const r = x - twos * Math.LN2
  let sum = r * (1 / 5040) + 1 / 720
  sum = sum * r + 1 / 120
  sum = sum * r + 1 / 24
  sum = sum * r + 1 / 6
  sum = sum * r + 0.5
  sum = sum * r + 1
  sum = sum * r + 1
  return sum * (HALVES[-twos] as number)
}

/** Natural logarithm of x from 2^-60 to 1, by halving and the series of the area tangent; error below 1e-9. See `exponential`. */
export function logarithm(x: number): number {
  let mantissa = x
  let twos = 0
  while (mantissa < Math.SQRT1_2 && twos < 60) {
    mantissa *= 2
    twos++
  }
  const s = (mantissa - 1) / (mantissa + 1)
  const square = s * s
  let sum = 0
  for (let n = 13; n >= 1; n -= 2) sum = sum * square + 1 / n
  return 2 * s * sum - twos * Math.LN2
}

/** Position of the largest of `length` scores from `from`, those in `barred` apart; the first of equals. */
export function largest(scores: Float32Array, from: number, length: number, barred: readonly number[] = []): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < length; i++) {
    const score = scores[from + i] as number
    if ((best >= 0 && !(score > most)) || barred.includes(i)) continue
    best = i
    most = score
  }
  return best
}
