import { LARGEST } from './assemble-vectors'
import type { LanguageModel } from './load-model'
import { featuresOf } from './word-features'

/**
 * Writes the embedding of each word, its parts side by side, into the working space.
 * @returns what to multiply each vector's integers by to have its values again
 */
export function embedWords({ embeddings, kernel, scratch }: LanguageModel, words: readonly string[]): number[] {
  let to = scratch.features
  return words.map((word) => {
    const features = featuresOf(word)
    let at = scratch.vector
    for (const [i, { row, width, values, scales }] of embeddings.entries()) {
      const found = row.get(features[i] as string) ?? 0
      kernel.unpack(values + found * width, at, width, scales[found] as number)
      at += width * 4
    }
    const width = (at - scratch.vector) / 4
    const most = kernel.quantise(scratch.vector, to, width)
    to += width * 2
    return most / LARGEST
  })
}
