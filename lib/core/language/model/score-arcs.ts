import { writeVector } from './embed-words'
import { findTree } from './find-tree'
import type { LanguageModel } from './load-model'
import { largest, probabilityOf } from './probabilities'
import { applyLayer, type Range } from './run-layer'

/** Head of a word counted from its sentence's first, -1 for the root, and the softmax probability of that arc. */
export type Arc = { head: number; probability: number }
export type Label = { name: string; probability: number }

/**
 * Scores every word of every sentence as head of every other and picks the best tree of each sentence. Reads the
 * four views of each word (arc as dependent, arc as head, label as dependent, label as head) that the last layer
 * left in the working space, and rectifies them in place.
 */
export function scoreArcs(model: LanguageModel, sentences: readonly Range[], total: number): Arc[] {
  const { kernel, scratch, arc, views, bilinear } = model
  const width = views.rows
  const seen = new Float32Array(kernel.memory, scratch.views, total * width)
  for (let i = 0; i < seen.length; i++) if ((seen[i] as number) < 0) seen[i] = (seen[i] as number) * 0.1
  const int16 = new Int16Array(kernel.memory)
  const factors: number[] = []
  for (let word = 0; word < total; word++) {
    const dependent = seen.subarray(word * width, word * width + arc)
    factors.push(writeVector(int16, scratch.vectors + word * arc * 2, dependent))
  }
  applyLayer(model, bilinear, scratch.vectors, scratch.heads, total, (i) => factors[i] as number)
  return sentences.flatMap((sentence) => treeOf(model, sentence))
}

function treeOf(model: LanguageModel, { from, length }: Range): Arc[] {
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
  const heads = findTree(Array.from({ length: size }, (_, d) => Array.from(scores.subarray(d * size, (d + 1) * size))))
  return heads.slice(1).map((head, i) => ({
    head: head - 1,
    probability: probabilityOf(scores, (i + 1) * size, size, head),
  }))
}

/** Names the arcs: `root` for the root's, the likeliest other label for the rest. */
export function labelArcs(model: LanguageModel, heads: readonly number[], sentences: readonly Range[]): Label[] {
  const { kernel, scratch, arc, label, root, views, labelLayer, labels } = model
  const seen = new Float32Array(kernel.memory, scratch.views, heads.length * views.rows)
  const int16 = new Int16Array(kernel.memory)
  const vector = new Float32Array(2 * label)
  const factors: number[] = []
  for (const { from, length } of sentences) {
    for (let word = from; word < from + length; word++) {
      const head = heads[word] as number
      const source = head < 0 ? root : seen
      const at = head < 0 ? arc : (from + head) * views.rows + 2 * arc + label
      for (let k = 0; k < label; k++) {
        const own = seen[word * views.rows + 2 * arc + k] as number
        const other = source[at + k] as number
        vector[k] = own * other
        vector[label + k] = Math.max(0, own + other)
      }
      factors.push(writeVector(int16, scratch.vectors + word * 2 * label * 2, vector))
    }
  }
  applyLayer(model, labelLayer, scratch.vectors, scratch.labels, heads.length, (i) => factors[i] as number)
  const scores = new Float32Array(kernel.memory, scratch.labels, heads.length * labelLayer.rows)
  const rootLabel = labels.indexOf('root')
  const name = (word: number, barred: readonly number[]): Label => {
    const at = word * labelLayer.rows
    const chosen = (heads[word] as number) < 0 ? rootLabel : largest(scores, at, labels.length, [rootLabel, ...barred])
    return { name: labels[chosen] as string, probability: probabilityOf(scores, at, labels.length, chosen) }
  }
  const named = heads.map((_, word) => name(word, []))
  for (const group of SINGLE_RELATIONS) {
    const barred = group.map((label) => labels.indexOf(label))
    for (const word of repeated(named, heads, sentences, group)) named[word] = name(word, barred)
  }
  return named
}

/** Relations that a word governs at most once. */
const SINGLE_RELATIONS = [['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'], ['obj'], ['iobj']]

/** Words that stand in one of the relations to a head that has a likelier one. */
function repeated(named: readonly Label[], heads: readonly number[], sentences: readonly Range[], group: string[]) {
  const weaker: number[] = []
  for (const { from, length } of sentences) {
    const holder = new Map<number, number>()
    for (let word = from; word < from + length; word++) {
      const own = named[word] as Label
      if (!group.includes(own.name)) continue
      const head = heads[word] as number
      const rival = holder.get(head)
      // "The trouble is that he left": the copula parts the outer subject from the inner one, and both are right.
      const parted = named
        .slice((rival ?? word) + 1, word)
        .some((n, i) => n.name === 'cop' && heads[(rival ?? word) + 1 + i] === head)
      if (rival === undefined || parted) holder.set(head, word)
      else if (own.probability > (named[rival] as Label).probability) {
        weaker.push(rival)
        holder.set(head, word)
      } else weaker.push(word)
    }
  }
  return weaker
}
