import type { Generation } from '@/lib/core/items/types'
import type { Analysis, Paragraph, ParagraphKind } from '@/lib/core/language/types'
import { partParagraph } from './part-paragraph'
import type { Passage, StoredLayout } from './stored-layout'

const WHY_NOT: Record<Exclude<ParagraphKind, 'body'>, string> = {
  title: 'the title',
  heading: 'a heading',
  list: 'part of a list',
  furniture: 'not part of the story: a byline, a caption, a link or a copyright line',
}

/** Paragraphs of the raw text, and what became of every sentence in them. */
export function layOutArticle({ paragraphs, sentences }: Analysis, { coverage }: Generation): StoredLayout {
  const reasons = new Map(coverage.skipped.map(({ start, reason }) => [start, reason]))
  const cut = ({ start, end, kind, sentences: { from, to } }: Paragraph): Passage[] => {
    if (kind !== 'body') return [{ start, end, fate: 'skipped', reason: WHY_NOT[kind] }]
    return sentences.slice(from, to).map((sentence) => {
      const reason = reasons.get(sentence.start)
      const span = { start: sentence.start, end: sentence.end }
      return reason === undefined ? { ...span, fate: 'used' } : { ...span, fate: 'skipped', reason }
    })
  }
  return {
    paragraphs: paragraphs.flatMap((paragraph) => {
      const { from, to } = paragraph.sentences
      return partParagraph(paragraph, sentences.slice(from, to)).map((part) => ({ ...part, kind: paragraph.kind }))
    }),
    passages: paragraphs.flatMap(cut),
  }
}
