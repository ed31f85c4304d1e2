import type { Span } from '@/lib/core/language/types'

/** UTF-16 code units. Shorter parts than this are no paragraphs, only sentences that lost a space. */
const SHORTEST = 160

/**
 * Parts a paragraph for reading where sentences stand glued together ("… support.The two …"): text copied from a page
 * often loses its line breaks so, and what was pasted would be one block. The raw text stays as it is.
 */
export function partParagraph({ start, end }: Span, sentences: readonly Span[]): Span[] {
  const parts: Span[] = [{ start, end }]
  for (const [index, sentence] of sentences.entries()) {
    const part = parts.at(-1)!
    const isGlued = index > 0 && sentences[index - 1]!.end === sentence.start
    if (!isGlued || sentence.start - part.start < SHORTEST || end - sentence.start < SHORTEST) continue
    parts[parts.length - 1] = { start: part.start, end: sentence.start }
    parts.push({ start: sentence.start, end })
  }
  return parts
}
