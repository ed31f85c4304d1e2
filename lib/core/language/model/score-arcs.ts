import { LARGEST } from './assemble-vectors'
import type { LanguageModel } from './load-model'
import { exponential } from './probabilities'
import { applyLayer, type Range } from './run-layer'

/** A word, counted from the chunk's first, one head it may have (counted likewise, -1 for the root), and how likely. */
export type Arc = { word: number; head: number; probability: number }

/** Arc scores of a sentence of n words: (n + 1) rows of n + 1, [dependent][head], the root 0, row 0 unused. */
export type ArcScores = { scores: Float32Array; size: number }

/** Arcs less likely than this are not looked at for their labels. */
const LEAST_PROBABILITY = 0.05

/**
 * Scores every word of every sentence as head of every other. Reads the four views of each word (arc as dependent,
 * arc as head, label as dependent, label as head) that the last layer left in the working space, and rectifies them
 * in place.
 */
export function scoreArcs(model: LanguageModel, sentences: readonly Range[], total: number): ArcScores[] {
  const { kernel, scratch, arc, views, bilinear } = model
  const width = views.rows
  kernel.rectify(scratch.views, total * width)
  const factors: number[] = []
  for (let word = 0; word < total; word++) {
    const most = kernel.quantise(scratch.views + word * width * 4, scratch.vectors + word * arc * 2, arc)
    factors.push(most / LARGEST)
  }
  applyLayer(model, bilinear, scratch.vectors, scratch.heads, total, (i) => factors[i] as number)
  return sentences.map((sentence) => scoreSentence(model, sentence))
}

function scoreSentence(model: LanguageModel, { from, length }: Range): ArcScores {
  const { kernel, scratch, arc, rootAt, distance, distanceLimit, views, bilinear } = model
  const size = length + 1
  const queries = scratch.heads + from * bilinear.rows * 4
  const keys = scratch.views + (from * views.rows + arc) * 4
  const strides = [bilinear.rows * 4, views.rows * 4, size * 4] as const
  // Column 0 is the root's, the others are the words'.
  kernel.compare(queries, rootAt, scratch.sums, length, 1, arc, ...strides)
  kernel.compare(queries, keys, scratch.sums + 4, length, length, arc, ...strides)
  const scores = new Float32Array(size * size)
  scores.set(new Float32Array(kernel.memory, scratch.sums, length * size), size)
  for (let d = 1; d <= length; d++) {
    for (let h = 1; h <= length; h++) {
      const offset = Math.max(-distanceLimit, Math.min(distanceLimit, h - d)) + distanceLimit
      scores[d * size + h] = (scores[d * size + h] as number) + (distance[offset] as number)
    }
  }
  return { scores, size }
}

/**
 * The arcs of a sentence that stand a chance, with their softmax probabilities.
 * @param from the sentence's first word in the chunk
 */
export function likelyArcs({ scores, size }: ArcScores, from: number): Arc[] {
  const arcs: Arc[] = []
  const powers = new Float64Array(size)
  for (let d = 1; d < size; d++) {
    const row = scores.subarray(d * size, (d + 1) * size)
    let top = row[0] as number
    for (let h = 1; h < size; h++) top = Math.max(top, row[h] as number)
    let sum = 0
    for (let h = 0; h < size; h++) {
      const power = exponential((row[h] as number) - top)
      powers[h] = power
      sum += power
    }
    for (let h = 0; h < size; h++) {
      const power = powers[h] as number
      if (h !== d && (power === 1 || power >= LEAST_PROBABILITY * sum)) {
        arcs.push({ word: from + d - 1, head: h === 0 ? -1 : from + h - 1, probability: power / sum })
      }
    }
  }
  return arcs
}

/** Softmax probability of one arc. */
export function arcProbability({ scores, size }: ArcScores, dependent: number, head: number): number {
  const row = scores.subarray(dependent * size, (dependent + 1) * size)
  const top = row.reduce((a, b) => Math.max(a, b))
  let sum = 0
  for (const score of row) sum += exponential(score - top)
  return exponential((row[head] as number) - top) / sum
}
