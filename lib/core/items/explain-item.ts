import type { Fact } from '../facts/types'

const LONGEST_QUOTE = 220

/** One sentence that says why the key is right, in the article's own words. */
export function explainKey(key: string, fact: Fact): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}: the article says ${quoteArticle(fact)}.`
}

/** The evidence in quotation marks, cut at a word where it is long; quotations in it take single marks, as in print. */
export function quoteArticle({ evidence }: Fact): string {
  const exact = evidence.exact.replace(/\s+/g, ' ')
  const cut = exact.length > LONGEST_QUOTE ? `${exact.slice(0, exact.lastIndexOf(' ', LONGEST_QUOTE))} …` : exact
  const opened = cut.replace(/(^|[\s(—–[])"(?=\S)/g, '$1‘').replace(/“/g, '‘')
  return `“${opened.replace(/["”]/g, '’')}”`
}
