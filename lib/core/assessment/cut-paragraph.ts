/** Text of a paragraph with the span of the evidence in it, in UTF-16 code units of that text. */
export type EvidenceInParagraph = { text: string; start: number; end: number }

type Span = { start: number; end: number }

const CONTEXT = 240

/**
 * The paragraph that holds the evidence, or all paragraphs that it runs through. A layout that does not cover it
 * gives the words around it instead.
 */
export function cutParagraph(raw: string, paragraphs: readonly Span[], evidence: Span): EvidenceInParagraph {
  const touched = paragraphs.filter((paragraph) => paragraph.start < evidence.end && paragraph.end > evidence.start)
  const from = Math.min(evidence.start, touched[0]?.start ?? Math.max(0, evidence.start - CONTEXT))
  const to = Math.max(evidence.end, touched.at(-1)?.end ?? Math.min(raw.length, evidence.end + CONTEXT))
  return { text: raw.slice(from, to), start: evidence.start - from, end: evidence.end - from }
}
