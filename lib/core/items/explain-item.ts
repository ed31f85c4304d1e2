import type { Fact } from '../facts/types'

const LONGEST_QUOTE = 220

/** One sentence that says why the key is right, in the article's own words. */
export function explainKey(key: string, fact: Fact): string {
  const exact = fact.evidence.exact.replace(/\s+/g, ' ')
  const quote = exact.length > LONGEST_QUOTE ? `${exact.slice(0, exact.lastIndexOf(' ', LONGEST_QUOTE))} …` : exact
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}: the article says “${quote}”.`
}
