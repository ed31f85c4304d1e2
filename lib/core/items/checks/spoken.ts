import type { ArticleIndex } from '../../facts/article-index'

const FIRST_PERSON = /^(?:I|[Ww]e|[Mm]y|me|us|[Oo]urs?|mine|myself|ourselves)$/

const found = new WeakMap<ArticleIndex, ReadonlySet<number>>()

/**
 * Whether a sentence stands in a paragraph that says "I" or "we" outside quotation marks: the answers of an interview
 * are somebody's words, and what stands beside them in the same paragraph is too.
 */
export function isSpoken(index: ArticleIndex, sentence: number): boolean {
  const known = found.get(index) ?? spokenParagraphs(index)
  found.set(index, known)
  return known.has(index.analysis.sentences[sentence]!.paragraph)
}

/** Of so many spoken paragraphs and so large a part of all, what stands between is the same conversation. */
const INTERVIEW = { paragraphs: 4, share: 0.15 }

/** Who speaks, before what they say: "((Ada Berg))", "Q:". */
const LABEL = /^(?:\(\(|(?:Q|A|\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+):\s)/u

function spokenParagraphs({ analysis: { sentences, paragraphs, raw } }: ArticleIndex): ReadonlySet<number> {
  const labelled = paragraphs.filter(({ start, end }) => LABEL.test(raw.slice(start, end)))
  if (labelled.length > 1)
    return new Set(paragraphs.filter(({ index }) => index >= labelled[0]!.index).map(({ index }) => index))
  const spoken = new Set(
    sentences
      .filter(({ tokens }) =>
        tokens.some(({ text, quoted, upos }) => !quoted && upos === 'PRON' && FIRST_PERSON.test(text)),
      )
      .map(({ paragraph }) => paragraph),
  )
  if (spoken.size < INTERVIEW.paragraphs || spoken.size < paragraphs.length * INTERVIEW.share) return spoken
  const first = Math.min(...spoken)
  return new Set(paragraphs.filter(({ index }) => index >= first).map(({ index }) => index))
}
