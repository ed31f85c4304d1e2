import type { LanguageModel } from './load-model'
import { featuresOf } from './word-features'

/** Vectors are scaled so that their largest entry is this: 512 products with weights of ±127 stay below 2^31. */
const LARGEST = 32000

/**
 * Writes `values` as int16 at a byte offset, scaled to its largest entry.
 * @returns what to multiply the integers by to have the values again
 */
export function writeVector(int16: Int16Array, at: number, values: Float32Array): number {
  let most = 1e-9
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] as number))
  const up = LARGEST / most
  for (let i = 0; i < values.length; i++) int16[at / 2 + i] = Math.floor((values[i] as number) * up + 0.5)
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
    embeddings.forEach((table, i) => {
      const row = table.row.get(features[i] as string) ?? 0
      const scale = table.scales[row] as number
      for (let c = 0; c < table.width; c++) vector[at++] = (table.values[row * table.width + c] as number) * scale
    })
    return writeVector(int16, scratch.features + index * width * 2, vector)
  })
}
