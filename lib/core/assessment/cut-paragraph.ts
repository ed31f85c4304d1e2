/** Text of a paragraph with the span of the evidence in it, in UTF-16 code units of that text. */
export type EvidenceInParagraph = { text: string; start: number; end: number }

type Span = { start: number; end: number }

/** Code units kept on either side of the evidence: a paragraph of print, not a page of it. */
const CONTEXT = 500
const ELLIPSIS = '… '

/**
 * The paragraph that holds the evidence, or all paragraphs that it runs through, cut at a word where it is longer than
 * one cares to read. A layout that does not cover the evidence gives the words around it instead.
 */
export function cutParagraph(raw: string, paragraphs: readonly Span[], evidence: Span): EvidenceInParagraph {
  const touched = paragraphs.filter((paragraph) => paragraph.start < evidence.end && paragraph.end > evidence.start)
  const first = Math.min(evidence.start, touched[0]?.start ?? 0)
  const last = Math.max(evidence.end, touched.at(-1)?.end ?? raw.length)
  const from = evidence.start - first > CONTEXT ? afterSpace(raw, evidence.start - CONTEXT, evidence.start) : first
  const to = last - evidence.end > CONTEXT ? beforeSpace(raw, evidence.end + CONTEXT, evidence.end) : last
  const lead = from > first ? ELLIPSIS : ''
  const text = lead + raw.slice(from, to) + (to < last ? ELLIPSIS.trimEnd() : '')
  return { text, start: lead.length + evidence.start - from, end: lead.length + evidence.end - from }
}

function afterSpace(raw: string, position: number, limit: number): number {
  const space = raw.slice(position, limit).search(/\s/)
  return space < 0 ? limit : position + space + 1
}

function beforeSpace(raw: string, position: number, limit: number): number {
  const space = raw.slice(limit, position).search(/\s\S*$/)
  return space < 0 ? limit : limit + space
}
