import type { Token } from './types'

/** The word at a place, '' outside the sentence. */
export function text(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** The same in lower case. */
export function low(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}
