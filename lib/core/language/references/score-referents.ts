/** One hidden layer, rectified; a number out. `hidden` has a row of `units` for every input, and one for the bias; `out` the bias last. */
export type Network = { inputs: number; units: number; hidden: Float32Array; out: Float32Array }

/** Score of one candidate; scores of a phrase's candidates are compared, see `toProbabilities`. */
export function scoreFeatures(network: Network, features: ArrayLike<number>): number {
  const { inputs, units, hidden, out } = network
  const sums = hidden.slice(inputs * units)
  for (let i = 0, row = 0; i < inputs; i++, row += units) {
    const value = features[i]!
    if (value !== 0) for (let unit = 0; unit < units; unit++) sums[unit]! += hidden[row + unit]! * value
  }
  let score = out[units]!
  for (let unit = 0; unit < units; unit++) if (sums[unit]! > 0) score += sums[unit]! * out[unit]!
  return score
}

export function toProbabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
