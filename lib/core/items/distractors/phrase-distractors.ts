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
  if (!ASKED.has(candidate.kind)) return []
  return (candidatesByKind(index, facts).get(candidate.kind) ?? [])
    .filter(
      ({ fact, other }) =>
        fact !== candidate.fact && fact.relation !== candidate.fact.relation && isLike(other, candidate),
    )
    .map(({ other, fact }) => ({
      text: other.key,
      why: `The article says this of something else: “${fact.text.replace(/[.]$/, '')}”.`,
      close: ratio(other.key.length, candidate.key.length),
    }))
}

const ASKED = new Set(['group', 'purpose', 'reason'])
/** In a book the first are enough. */
const MOST = 60

const byKind = new WeakMap<readonly Fact[], Map<string, { other: Candidate; fact: Fact }[]>>()

function candidatesByKind(index: ArticleIndex, facts: readonly Fact[]) {
  const known = byKind.get(facts)
  if (known) return known
  const made = new Map<string, { other: Candidate; fact: Fact }[]>()
  for (const fact of facts) {
    if (fact.polarity !== 'affirmed') continue
    for (const other of findCandidates(index, fact)) {
      const list = made.get(other.kind) ?? []
      if (ASKED.has(other.kind) && list.length < MOST) made.set(other.kind, [...list, { other, fact }])
    }
  }
  byKind.set(facts, made)
  return made
}

const opening = (key: string) => /^(a|an|the|to|because|due)\b/i.exec(key)?.[0]?.toLowerCase() ?? ''

const isLike = (other: Candidate, candidate: Candidate) =>
  opening(other.key) === opening(candidate.key) &&
  ratio(other.key.length, candidate.key.length) >= 0.5 &&
  (candidate.kind !== 'group' ||
    (other.plural === candidate.plural && other.noun !== candidate.noun && isPersonNoun(other.noun)))

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b)
