import { exponential } from '../model/probabilities'
import type { Told } from './feature-row'

/** One hidden layer, rectified; a number out. `hidden` has a row of `units` for every input, and one for the bias; `out` the bias last. */
export type Network = { inputs: number; units: number; hidden: Float32Array; out: Float32Array }

/** Softmax of the scores of a question's answers, from what is told of the phrase alone and with each of them. */
export function weighAnswers(network: Network, alone: Told, answers: readonly Told[]): number[] {
  const { inputs, units, hidden, out } = network
  // What the phrase alone adds is the same for every answer.
  const start = hidden.slice(inputs * units)
  addRows(network, alone, start)
  const sums = new Float32Array(units)
  const scores = answers.map((told) => {
    sums.set(start)
    addRows(network, told, sums)
    let score = out[units]!
    for (let unit = 0; unit < units; unit++) if (sums[unit]! > 0) score += sums[unit]! * out[unit]!
    return score
  })
  return toProbabilities(scores)
}

function addRows({ units, hidden }: Network, told: Told, sums: Float32Array): void {
  for (let i = 0; i < told.length; i += 2) {
    const row = told[i]! * units
    const value = told[i + 1]!
    for (let unit = 0; unit < units; unit++) sums[unit]! += hidden[row + unit]! * value
  }
}

/** Softmax; `exponential` and not Math.exp, whose last bit may differ from engine to engine. */
export function toProbabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => exponential(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
