import { writeVector } from './embed-words'
import { CHUNK_WORDS, type LanguageModel } from './load-model'
import { exponential, largest } from './probabilities'
import { applyLayer } from './run-layer'
import type { Arc } from './score-arcs'

/** An arc and the probability of each label it may have, in the order of the model's labels. */
export type LabelledArc = Arc & { labels: Float32Array }

/** Scores the labels of arcs from the views of their words, see `scoreArcs`, which must have run on this chunk. */
export function labelArcs(model: LanguageModel, arcs: readonly Arc[]): LabelledArc[] {
  const { kernel, scratch, labelLayer, labels } = model
  const found: LabelledArc[] = []
  for (let from = 0; from < arcs.length; from += CHUNK_WORDS) {
    const part = arcs.slice(from, from + CHUNK_WORDS)
    const factors = writePairs(model, part)
    applyLayer(model, labelLayer, scratch.vectors, scratch.labels, part.length, (i) => factors[i] as number)
    const scores = new Float32Array(kernel.memory, scratch.labels, part.length * labelLayer.rows)
    part.forEach(({ word, head, probability }, i) => {
      found.push({ word, head, probability, labels: softmax(scores, i * labelLayer.rows, labels.length) })
    })
  }
  return found
}

/** Writes what the label layer reads for each arc: the product of two views and their rectified sum. */
function writePairs({ kernel, scratch, arc, label, root, views }: LanguageModel, arcs: readonly Arc[]): number[] {
  const seen = new Float32Array(kernel.memory, scratch.views, CHUNK_WORDS * views.rows)
  const int16 = new Int16Array(kernel.memory)
  const vector = new Float32Array(2 * label)
  return arcs.map(({ word, head }, i) => {
    const source = head < 0 ? root : seen
    const at = head < 0 ? arc : head * views.rows + 2 * arc + label
    for (let k = 0; k < label; k++) {
      const own = seen[word * views.rows + 2 * arc + k] as number
      const other = source[at + k] as number
      vector[k] = own * other
      vector[label + k] = Math.max(0, own + other)
    }
    return writeVector(int16, scratch.vectors + i * 2 * label * 2, vector)
  })
}

/** Softmax of `length` scores from `from`. */
function softmax(scores: Float32Array, from: number, length: number): Float32Array {
  const top = scores[from + largest(scores, from, length)] as number
  const shares = new Float32Array(length)
  let sum = 0
  for (let i = 0; i < length; i++) {
    const power = exponential((scores[from + i] as number) - top)
    shares[i] = power
    sum += power
  }
  for (let i = 0; i < length; i++) shares[i] = (shares[i] as number) / sum
  return shares
}
