import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import type { Random } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import { dateDistractors } from './date-distractors'
import type { Distractor } from './distractor'
import { entityDistractors } from './entity-distractors'
import { gazetteerDistractors } from './gazetteer-distractors'
import { numberDistractors } from './number-distractors'
import { phraseDistractors } from './phrase-distractors'
import { roleDistractors } from './role-distractors'

/** Wrong options for a candidate, best first; fewer than three where the article and the lists give no more. */
export function findDistractors(
  index: ArticleIndex,
  facts: readonly Fact[],
  candidate: Candidate,
  stem: string,
  random: Random,
): Distractor[] {
  const found = ofKind(index, facts, candidate, random)
  const lower = stem.toLowerCase()
  const kept: Distractor[] = []
  for (const distractor of found) {
    const text = distractor.text.toLowerCase()
    if (!alikeInForm(candidate, distractor.text)) continue
    if (
      text === candidate.key.toLowerCase() ||
      (candidate.entity &&
        isOneLetterOff(text.replace(/^the /, ''), candidate.key.toLowerCase().replace(/^the /, ''))) ||
      lower.includes(text) ||
      kept.some((other) => alike(other.text.toLowerCase(), text))
    )
      continue
    kept.push(distractor)
    if (kept.length === 3) break
  }
  return kept
}

/** Equal, or one name within the other: "de Blasio", "Bill de Blasio". Numbers may share digits. */
const alike = (a: string, b: string) =>
  spelt(a) === spelt(b) || (!/\d/.test(a) && (a.includes(b) || b.includes(a) || isOneLetterOff(a, b)))

/** "Al-Qaeda", "Al-Qaida": one name written in two ways. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false
  return [...a].filter((letter, at) => letter !== b[at]).length === 1
}

/** "St. Paul" is "Saint Paul". */
const spelt = (name: string) => name.replace(/\bst\.? /, 'saint ').replace(/[.’']/g, '')

/** Neither twice as long nor half as long, but for names and numbers that are short anyway. */
function alikeInForm({ key, entity, value }: Candidate, text: string): boolean {
  if (value || Math.max(key.length, text.length) <= 12) return true
  const ratio = Math.min(key.length, text.length) / Math.max(key.length, text.length)
  return ratio >= (entity ? 0.34 : 0.5)
}

function ofKind(index: ArticleIndex, facts: readonly Fact[], candidate: Candidate, random: Random): Distractor[] {
  switch (candidate.kind) {
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
    case 'age': {
      return numberDistractors(candidate, numbersIn(index), random)
    }
    case 'date':
    case 'month':
    case 'year': {
      return dateDistractors(candidate, index.analysis.metadata.publishedAt ?? latestYear(index), random)
    }
    case 'person':
    case 'organisation':
    case 'country':
    case 'city':
    case 'place':
    case 'thing':
      return [...entityDistractors(index, facts, candidate), ...gazetteerDistractors(candidate, namedIn(index), random)]
    case 'role':
      return roleDistractors(index, facts, candidate, random)
    default:
      return phraseDistractors(index, facts, candidate)
  }
}

/** Without a publication date the article is taken to be as old as the latest year it names. */
const latestYear = (index: ArticleIndex): string | null => {
  const years = index.analysis.dates.map((date) => Number(/^\d{4}/.exec(date.iso ?? '')?.[0] ?? 0))
  const latest = Math.max(0, ...years)
  return latest > 0 ? String(latest) : null
}

const numbers = new WeakMap<ArticleIndex, ReadonlySet<number>>()

/** Every number of the article: one that it gives for something else may be right for this too. */
function numbersIn(index: ArticleIndex): ReadonlySet<number> {
  const known = numbers.get(index) ?? new Set(index.analysis.values.map((value) => value.value))
  numbers.set(index, known)
  return known
}

const names = new WeakMap<ArticleIndex, ReadonlySet<string>>()

function namedIn(index: ArticleIndex): ReadonlySet<string> {
  const known =
    names.get(index) ??
    new Set(index.analysis.entities.flatMap((one) => [one.name, ...one.aliases].map((name) => name.toLowerCase())))
  names.set(index, known)
  return known
}
