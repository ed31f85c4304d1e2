import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { CITIES_BY_NAME } from '../../language/gazetteers/cities'
import type { Random } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import { mainPlaces } from '../checks/main-place'
import type { Distractor } from './distractor'
import { findDistractors } from './find-distractors'

/** Below this a name stands too far off to be mistaken for the key. */
const NEAR = 0.5

/**
 * What to put in the key's place so that a statement becomes false but could be believed: another number or date,
 * or a name that the article brings in nearby. Null where the error would be silly or is none that a reader could make.
 */
export function findSubstitute(
  index: ArticleIndex,
  facts: readonly Fact[],
  candidate: Candidate,
  random: Random,
): Distractor | null {
  const { entity, kind } = candidate
  const found = findDistractors(index, facts, candidate, candidate.fact.text, random)
  if (!entity) return found[0] ?? null
  // "the Southern District of New York": a name within a name is not exchanged.
  if (candidate.form === 'inner') return null
  // The article's own place, or the person it is all about, swapped for another is no error anybody would make.
  if (mainPlaces(index).has(entity.id)) return null
  const known = new Set(index.analysis.entities.map((one) => one.name))
  const near = found.filter(({ text, close }) => known.has(text.replace(/^[Tt]he /, '')) && close >= NEAR)
  if (kind === 'person') return (index.mentionsOf.get(entity.id)?.length ?? 0) >= 6 ? null : (near[0] ?? null)
  if (near[0]) return near[0]
  // Another city of the same country can be believed; another capital or country mostly can't.
  const city = kind === 'city' ? CITIES_BY_NAME.get(entity.name) : undefined
  return city && !city.capital
    ? (found.find(({ text }) => CITIES_BY_NAME.get(text)?.country === city.country) ?? null)
    : null
}
