import type { ArticleIndex } from '../facts/article-index'
import type { RejectedClause } from '../facts/find-facts'
import type { Draft } from './draft'
import type { Generation } from './types'

/** Which sentences of the body gave items, and why the others did not. */
export function skippedSentences(
  index: ArticleIndex,
  drafts: readonly Draft[],
  rejected: readonly RejectedClause[],
): Generation['coverage'] {
  const used = new Set(drafts.map((draft) => draft.sentence))
  const body = index.analysis.sentences.filter(
    (sentence) => index.analysis.paragraphs[sentence.paragraph]?.kind === 'body',
  )
  const reasons = new Map<number, string>()
  for (const { sentence, reason } of rejected) if (!reasons.has(sentence)) reasons.set(sentence, reason)
  return {
    sentences: body.length,
    used: body.filter((sentence) => used.has(sentence.index)).length,
    skipped: body
      .filter((sentence) => !used.has(sentence.index))
      .map(({ index: at, start, end }) => ({ start, end, reason: reasons.get(at) ?? 'no item passed the checks' })),
  }
}
