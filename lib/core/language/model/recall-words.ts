import { embedWords } from './embed-words'
import type { LanguageModel } from './load-model'
import { applyLayer } from './run-layer'

/** Words whose first-layer inputs are kept: more than a chunk has, so that none is overwritten while it is needed. */
export const KEPT_WORDS = 1024

/**
 * What the first layer reads of each word. It depends on the word alone, and half of all words of a text are the same
 * few hundred, so the inputs of the words read last are kept from chunk to chunk.
 * @param words of one chunk
 * @returns byte offset of each word's float32 gate inputs
 */
export function recallWords(model: LanguageModel, words: readonly string[]): number[] {
  const { kernel, layers, scratch, recalled } = model
  const size = layers[0].input.rows * 4
  const fresh: string[] = []
  for (const word of words) {
    const kept = recalled.get(word)
    // Put last again: the first of the map is the one not met for the longest time.
    if (kept !== undefined) recalled.delete(word)
    else fresh.push(word)
    recalled.set(word, kept ?? freeSlot(recalled))
  }
  const factors = embedWords(model, fresh)
  applyLayer(model, layers[0].input, scratch.features, scratch.sums, fresh.length, (i) => factors[i] as number)
  const bytes = new Uint8Array(kernel.memory)
  const placeOf = (word: string) => scratch.recalled + (recalled.get(word) as number) * size
  fresh.forEach((word, i) => {
    const from = scratch.sums + i * size
    bytes.copyWithin(placeOf(word), from, from + size)
  })
  return words.map(placeOf)
}

function freeSlot(recalled: Map<string, number>): number {
  if (recalled.size < KEPT_WORDS) return recalled.size
  const [oldest, slot] = recalled.entries().next().value as [string, number]
  recalled.delete(oldest)
  return slot
}
