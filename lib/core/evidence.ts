/**
 * Evidence: the words of the article that make something true. W3C Web Annotation
 * TextQuoteSelector plus offsets: `raw.slice(start, end) === exact`, in UTF-16 code units.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type Evidence = {
  start: number
  end: number
  exact: string
  /** Up to 32 characters before and after, so that the words can be found again in a corrected text. */
  prefix: string
  suffix: string
}

const CONTEXT = 32

/** Cuts evidence from the raw text. Throws RangeError on a span outside it or without a visible character. */
export function quoteEvidence(raw: string, start: number, end: number): Evidence {
  const exact = raw.slice(start, end)
  if (start < 0 || end > raw.length || start >= end || exact.trim() === '') {
    throw new RangeError(`no evidence at ${start}–${end} of ${raw.length}`)
  }
  return {
    start,
    end,
    exact,
    prefix: raw.slice(Math.max(0, start - CONTEXT), start),
    suffix: raw.slice(end, end + CONTEXT),
  }
}

export function isVerbatim(raw: string, evidence: Pick<Evidence, 'start' | 'end' | 'exact'>): boolean {
  return evidence.exact.length > 0 && raw.slice(evidence.start, evidence.end) === evidence.exact
}
