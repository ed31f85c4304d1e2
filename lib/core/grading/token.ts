/** A word, or a number by value. `written`: digits as typed, for telling 1.500 from 1,500. */
export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'number'; value: number; ordinal: boolean; literal: boolean; written?: string }

/** One string per token, equal where the tokens mean the same: words as they are, numbers as "=21" and "=21th". */
export function spell(token: Token): string {
  if (token.kind === 'word') return token.text
  return `=${Number(token.value.toPrecision(15))}${token.ordinal ? 'th' : ''}`
}
