import type { MarkedText } from './mark-furniture'
import type { TokenisedText } from './tokenise-text'
import type { AnalyseOptions, Metadata } from './types'

/** What is known about the article: what the caller gave comes before what its head says. */
export function readMetadata(marked: MarkedText, text: TokenisedText, options: AnalyseOptions): Metadata {
  let words = 0
  for (const sentence of text.sentences) {
    const kind = text.paragraphs[sentence.paragraph]!.kind
    if (kind !== 'body' && kind !== 'list') continue
    for (const token of sentence.tokens)
      if (/[\p{L}\p{N}]/u.test(token.text) && !/^(?:'|n't)/.test(token.text)) words += 1
  }
  const given = options.publishedAt
  return {
    title: marked.title,
    byline: marked.byline,
    publisher: marked.publisher,
    place: marked.place,
    publishedAt: given && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : marked.date,
    language: 'en',
    words,
  }
}
