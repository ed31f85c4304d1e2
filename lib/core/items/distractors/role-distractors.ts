import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { ROLE_CLASS } from '../../language/gazetteers/roles'
import type { Candidate } from '../candidates/candidate'
import { roleCandidates } from '../candidates/role-candidates'
import { type Random, shuffle } from '../seeded-random'
import type { Distractor } from './distractor'
import { indexFacts } from './fact-index'
import { OFFICE_GROUPS } from './office-groups'

/** Longest first. */
const OFFICES = [...new Set(OFFICE_GROUPS.flat())].sort((a, b) => b.length - a.length)

/** What others in the article are, and the same office with another word of its class: "Foreign Minister" for "Finance Minister". */
export function roleDistractors(
  index: ArticleIndex,
  facts: readonly Fact[],
  candidate: Candidate,
  random: Random,
): Distractor[] {
  const own = candidate.fact.subject?.entity
  const kind = ROLE_CLASS.get(candidate.noun)
  const held = indexFacts(index, facts)
    .roles.filter((fact) => fact.subject?.entity === own)
    .map((fact) => fact.text.toLowerCase())
  const others = indexFacts(index, facts)
    .roles.filter((fact) => fact.subject?.entity !== own)
    .slice(0, 40)
    .flatMap((fact) =>
      roleCandidates(index, fact)
        .filter((other) => other.kind === 'role' && ROLE_CLASS.get(other.noun) === kind)
        .map((other) => ({ fact, other })),
    )
    .filter(({ other }) => !overlaps(other.key, candidate.key))
    .map(({ fact, other }) => ({
      text: other.key,
      why: `The article says this of ${fact.subject?.text ?? 'someone else'}.`,
      close: 0.9,
    }))
  const made = swapOffice(candidate.key, random).map((text) => ({
    text,
    why: `The article gives ${candidate.fact.subject?.text ?? 'this person'} another post.`,
    close: 0.6,
  }))
  return [...others, ...made].filter(({ text }) => !held.some((told) => told.includes(text.toLowerCase())))
}

/** The longest known office at the end of the words or before "of", exchanged for others of its group; the rest stays. */
function swapOffice(key: string, random: Random): string[] {
  const lower = key.toLowerCase()
  const fits = (office: string) => new RegExp(`(^|[\\s-])${office}(?=$| (of|for|to) )`).test(lower)
  const found = OFFICES.find(fits)
  const group = found && OFFICE_GROUPS.find((offices) => offices.includes(found))
  if (!found || !group) return []
  const at = lower.lastIndexOf(found)
  const second = key.slice(at + found.lastIndexOf(' ') + 1, at + found.length)
  const titled = found.includes(' ') ? /^[A-Z]/.test(second) : at > 0 && /[A-Z]/.test(key[at]!)
  const fresh = group.filter((office) => !lower.includes(office) && !office.includes(found))
  return shuffle(random, fresh).map((office) => {
    const written = titled ? office.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase()) : office
    const text = `${key.slice(0, at)}${/^[A-Z]{2,}$/.test(key.slice(at, at + found.length)) ? office.toUpperCase() : written}${key.slice(at + found.length)}`
    return text.charAt(0).toUpperCase() + text.slice(1)
  })
}

/** "Governor" and "Governor of Texas" could both be true of one person. */
const overlaps = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return long.includes(short)
}
