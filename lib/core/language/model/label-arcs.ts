import { LARGEST } from './assemble-vectors'
import { CHUNK_WORDS, type LanguageModel } from './load-model'
import { exponential, largest } from './probabilities'
import { applyLayer } from './run-layer'
import type { Arc } from './score-arcs'

/** An arc with the probability of each label, in the order of the model's, `at` and on in `shares`, and its likeliest. */
export type LabelledArc = Arc & { shares: Float32Array; at: number; best: number }

/** Scores the labels of arcs from the views of their words, see `scoreArcs`, which must have run on this chunk. */
export function labelArcs(model: LanguageModel, arcs: readonly Arc[]): LabelledArc[] {
  const { kernel, scratch, labelLayer, labels } = model
  const shares = new Float32Array(arcs.length * labels.length)
  const root = labels.indexOf('root')
  const found: LabelledArc[] = []
  for (let from = 0; from < arcs.length; from += CHUNK_WORDS) {
    const part = arcs.slice(from, from + CHUNK_WORDS)
    const factors = writePairs(model, part)
    applyLayer(model, labelLayer, scratch.vectors, scratch.labels, part.length, (i) => factors[i] as number)
    const scores = new Float32Array(kernel.memory, scratch.labels, part.length * labelLayer.rows)
    for (const [i, { word, head, probability }] of part.entries()) {
      const at = (from + i) * labels.length
      softmax(scores, i * labelLayer.rows, shares, at, labels.length)
      found.push({ word, head, probability, shares, at, best: bestLabel(shares, at, labels.length, head, [root]) })
    }
  }
  return found
}

/** Only what hangs on nothing is the root, which comes first in `barred`, and that is always. */
export function bestLabel(
  shares: Float32Array,
  at: number,
  labels: number,
  head: number,
  barred: readonly number[],
): number {
  return head < 0 ? (barred[0] as number) : largest(shares, at, labels, barred)
}

/** Writes what the label layer reads for each arc: the product of two views and their rectified sum. */
function writePairs({ kernel, scratch, arc, label, rootAt, views }: LanguageModel, arcs: readonly Arc[]): number[] {
  const asDependent = scratch.views + 2 * arc * 4
  const asHead = asDependent + label * 4
  return arcs.map(({ word, head }, i) => {
    const other = head < 0 ? rootAt + arc * 4 : asHead + head * views.rows * 4
    kernel.pair(asDependent + word * views.rows * 4, other, scratch.vector, label)
    return kernel.quantise(scratch.vector, scratch.vectors + i * 2 * label * 2, 2 * label) / LARGEST
  })
}

/** Softmax of `length` scores. */
function softmax(scores: Float32Array, from: number, shares: Float32Array, to: number, length: number): void {
  let top = scores[from] as number
  for (let i = 1; i < length; i++) top = Math.max(top, scores[from + i] as number)
  let sum = 0
  for (let i = 0; i < length; i++) {
    const power = exponential((scores[from + i] as number) - top)
    shares[to + i] = power
    sum += power
  }
  for (let i = to; i < to + length; i++) shares[i] = (shares[i] as number) / sum
}
