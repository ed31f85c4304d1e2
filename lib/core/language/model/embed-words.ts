import type { LanguageModel } from './load-model'
import { featuresOf } from './word-features'

/** Vectors are scaled so that their largest entry is this: 512 products with weights of ±127 stay below 2^31. */
const LARGEST = 32000

/**
 * Writes `values` as int16 at a byte offset, scaled to its largest entry.
 * @returns what to multiply the integers by to have the values again
 */
export function writeVector(int16: Int16Array, at: number, values: Float32Array): number {
  const first = at >> 1
  let most = 1e-9
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] as number))
  const up = LARGEST / most
  for (let i = 0; i < values.length; i++) int16[first + i] = Math.floor((values[i] as number) * up + 0.5)
  return most / LARGEST
}

/**
 * Writes the embedding of each word, its parts side by side, into the working space.
 * @returns the factor of each vector, see `writeVector`
 */
export function embedWords({ embeddings, kernel, scratch }: LanguageModel, words: readonly string[]): number[] {
  const int16 = new Int16Array(kernel.memory)
  const width = embeddings.reduce((sum, table) => sum + table.width, 0)
  const vector = new Float32Array(width)
  return words.map((word, index) => {
    const features = featuresOf(word)
    let at = 0
    for (const [i, { row, width, values, scales }] of embeddings.entries()) {
      const found = row.get(features[i] as string) ?? 0
      const scale = scales[found] as number
      for (let c = found * width; c < (found + 1) * width; c++) vector[at++] = (values[c] as number) * scale
    }
    return writeVector(int16, scratch.features + index * width * 2, vector)
  })
}
