import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { ROLE_CLASS } from '../../language/gazetteers/roles'
import type { Candidate } from '../candidates/candidate'
import { roleCandidates } from '../candidates/role-candidates'
import type { Distractor } from './distractor'

/** What others in the article are: their roles, those of the same class first. */
export function roleDistractors(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate): Distractor[] {
  const own = candidate.fact.subject?.entity
  const kind = ROLE_CLASS.get(candidate.noun)
  return facts
    .filter((fact) => fact.clause.kind === 'role' && fact.subject?.entity !== own)
    .flatMap((fact) =>
      roleCandidates(index, fact)
        .filter((other) => other.kind === 'role')
        .map((other) => ({ fact, other })),
    )
    .filter(({ other }) => !overlaps(other.key, candidate.key))
    .map(({ fact, other }) => ({
      text: other.key,
      why: `The article says this of ${fact.subject?.text ?? 'someone else'}.`,
      close: ROLE_CLASS.get(other.noun) === kind ? 0.9 : 0.5,
    }))
    .sort((a, b) => b.close - a.close)
}

/** "Governor" and "Governor of Texas" could both be true of one person. */
const overlaps = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return long.includes(short)
}
