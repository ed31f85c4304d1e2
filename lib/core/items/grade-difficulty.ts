import type { ArticleIndex } from '../facts/article-index'
import type { DraftParts } from './make-draft'
import type { Difficulty } from './types'

/**
 * Easy to hard from what makes recall harder: a key seldom named, far from the lead, exact numbers and dates,
 * distractors close to the key, and typing instead of choosing.
 */
export function gradeDifficulty(index: ArticleIndex, parts: DraftParts): Difficulty {
  const { candidate, type, distractors } = parts
  if (type === 'true-false') return parts.wh === 'true' ? 'easy' : 'medium'
  if (!candidate) return 'medium'
  const named = candidate.entity ? (index.mentionsOf.get(candidate.entity.id)?.length ?? 0) : 1
  const position = candidate.fact.sentence / Math.max(1, index.analysis.sentences.length)
  const close = distractors.length > 0 ? distractors.reduce((sum, d) => sum + d.close, 0) / distractors.length : 0
  const load =
    (named >= 4 ? 0 : named >= 2 ? 0.2 : 0.35) +
    position * 0.25 +
    (candidate.value || candidate.date ? 0.2 : 0) +
    (type === 'multiple-choice' ? close * 0.3 : 0.25)
  return load < 0.4 ? 'easy' : load < 0.75 ? 'medium' : 'hard'
}
