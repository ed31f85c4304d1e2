import { exponential } from '../model/probabilities'

/** One hidden layer, rectified; a number out. `hidden` has a row of `units` for every input, and one for the bias; `out` the bias last. */
export type Network = { inputs: number; units: number; hidden: Float32Array; out: Float32Array }

/** The features that are not 0, of which most rows have few: index and value in turns. */
export function findTold(features: ArrayLike<number>): number[] {
  const told: number[] = []
  for (let i = 0; i < features.length; i++) if (features[i] !== 0) told.push(i, features[i]!)
  return told
}

/** Score of one candidate from `findTold`; scores of a phrase's candidates are compared, see `toProbabilities`. */
export function scoreFeatures({ inputs, units, hidden, out }: Network, told: readonly number[]): number {
  const sums = hidden.slice(inputs * units)
  for (let i = 0; i < told.length; i += 2) {
    const row = told[i]! * units
    const value = told[i + 1]!
    for (let unit = 0; unit < units; unit++) sums[unit]! += hidden[row + unit]! * value
  }
  let score = out[units]!
  for (let unit = 0; unit < units; unit++) if (sums[unit]! > 0) score += sums[unit]! * out[unit]!
  return score
}

/** Softmax; `exponential` and not Math.exp, whose last bit may differ from engine to engine. */
export function toProbabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => exponential(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
