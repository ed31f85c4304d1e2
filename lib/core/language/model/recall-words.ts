import { embedWords } from './embed-words'
import type { LanguageModel } from './load-model'
import { applyLayer } from './run-layer'

/**
 * What the first layer reads of each word. It depends on the word alone, and half of all words of a text are the same
 * few hundred, so the inputs of the words read last are kept from chunk to chunk.
 * @param words of one chunk
 * @returns byte offset of each word's float32 gate inputs
 */
export function recallWords(model: LanguageModel, words: readonly string[]): Float64Array {
  const { kernel, layers, scratch, recalled } = model
  const size = layers[0].input.rows * 4
  const found = new Float64Array(words.length)
  const fresh: string[] = []
  const places: number[] = []
  recalled.startChunk()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    let place = recalled.find(word)
    if (place === undefined) {
      place = recalled.keep(word)
      fresh.push(word)
      places.push(place)
    }
    found[i] = scratch.recalled + place * size
  }
  const factors = embedWords(model, fresh)
  applyLayer(model, layers[0].input, scratch.features, scratch.sums, fresh.length, (i) => factors[i] as number)
  const bytes = new Uint8Array(kernel.memory)
  for (const [i, place] of places.entries()) {
    const from = scratch.sums + i * size
    bytes.copyWithin(scratch.recalled + place * size, from, from + size)
  }
  return found
}
