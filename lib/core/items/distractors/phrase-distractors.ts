import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { isPersonNoun } from '../../facts/word-lists'
import type { Candidate } from '../candidates/candidate'
import { findCandidates } from '../candidates/find-candidates'
import type { Distractor } from './distractor'

/**
 * Phrases that stand in the same place of other clauses of the article: same number, same opening word,
 * like length. Only for groups of people and for purposes, where any such phrase could be the answer.
 */
export function phraseDistractors(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): Distractor[] {
  if (candidate.kind === 'phrase') return []
  const opening = /^(a|an|the|to|because|due)\b/i.exec(candidate.key)?.[0]?.toLowerCase() ?? ''
  return facts
    .filter(
      (fact) => fact !== candidate.fact && fact.relation !== candidate.fact.relation && fact.polarity === 'affirmed',
    )
    .flatMap((fact) => findCandidates(index, fact).map((other) => ({ other, fact })))
    .filter(
      ({ other }) =>
        (other.kind === candidate.kind && other.plural === candidate.plural && other.noun !== candidate.noun) ||
        (other.kind === candidate.kind && candidate.kind === 'purpose'),
    )
    .filter(({ other }) => (/^(a|an|the|to|because|due)\b/i.exec(other.key)?.[0]?.toLowerCase() ?? '') === opening)
    .filter(({ other }) => candidate.kind === 'purpose' || candidate.kind === 'reason' || isPersonNoun(other.noun))
    .filter(({ other }) => ratio(other.key.length, candidate.key.length) >= 0.5)
    .map(({ other, fact }) => ({
      text: other.key,
      why: `The article says this elsewhere: ${fact.text}`,
      close: ratio(other.key.length, candidate.key.length),
    }))
}

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b)
