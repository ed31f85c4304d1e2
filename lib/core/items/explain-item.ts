import type { Fact } from '../facts/types'

const LONGEST_QUOTE = 220

/** One sentence that says why the key is right, in the article's own words. */
export function explainKey(key: string, fact: Fact): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}: the article says ${quoteArticle(fact, key)}.`
}

/**
 * The evidence in quotation marks, cut at words where it is long so that the key stays in it; quotations in it take
 * single marks, as in print.
 */
export function quoteArticle({ evidence }: Fact, key = ''): string {
  // A whole sentence is quoted within one of ours, which has a full stop of its own.
  const exact = evidence.exact.replace(/\s+/g, ' ').replace(/(?<=[\p{Ll}\d)%])\.$/u, '')
  const opened = cutAround(exact, key)
    .replace(/(^|[\s(—–[])"(?=\S)/g, '$1‘')
    .replace(/“/g, '‘')
  return `“${opened.replace(/["”]/g, '’')}”`
}

function cutAround(text: string, key: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const at = Math.max(0, text.toLowerCase().indexOf(key.toLowerCase()))
  const end = at + key.length
  if (end <= LONGEST_QUOTE) return `${text.slice(0, Math.max(end, text.lastIndexOf(' ', LONGEST_QUOTE)))} …`
  const from = text.indexOf(' ', Math.max(0, end - LONGEST_QUOTE)) + 1
  const tail = text.slice(Math.min(from, at))
  return tail.length <= LONGEST_QUOTE
    ? `… ${tail}`
    : `… ${tail.slice(0, Math.max(end - from, tail.lastIndexOf(' ', LONGEST_QUOTE)))} …`
}
