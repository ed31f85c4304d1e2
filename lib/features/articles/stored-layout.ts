import type { Span } from '@/lib/core/language/types'

/** What became of a stretch of the text: asked about, or left alone for a reason that a person can read. */
export type Passage = Span & ({ fate: 'used' } | { fate: 'skipped'; reason: string })

/**
 * How an article revision is shown, stored beside its raw text. Spans count UTF-16 code units of the raw text,
 * stand in order and don't overlap; a passage lies inside one paragraph, and between passages there is only white space.
 */
export type StoredLayout = {
  paragraphs: (Span & { kind: 'title' | 'heading' | 'body' | 'list' | 'furniture' })[]
  passages: Passage[]
}
