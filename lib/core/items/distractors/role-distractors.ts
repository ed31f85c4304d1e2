import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { ROLE_CLASS } from '../../language/gazetteers/roles'
import { lookUp } from '../../language/match-gazetteer'
import { type Random, shuffle } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import { roleCandidates } from '../candidates/role-candidates'
import type { Distractor } from './distractor'
import { indexFacts } from './fact-index'
import { GROUPS_OF, LONGEST_OFFICE, type OfficeRealm } from './office-groups'

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
    .filter(({ other }) => !overlaps(other.key, candidate.key) && isAlike(other, candidate))
    .map(({ fact, other }) => ({
      text: other.key,
      why: `The article says this of ${fact.subject?.text ?? 'someone else'}.`,
      close: 0.9,
    }))
  const made = swapOffice(index, candidate.key, random).map(({ text, office }) => ({
    text,
    office,
    why: `The article gives ${candidate.fact.subject?.text ?? 'this person'} another post.`,
    close: 0.6,
  }))
  // "prime minister" of one whom the article also calls president: what it names may be true of them too.
  const said = index.analysis.raw.toLowerCase()
  const fresh = made
    .filter(({ office }) => !said.includes(office))
    .map(({ text, why, close }) => ({ text, why, close }))
  return [...others, ...fresh].filter(({ text }) => !held.some((told) => told.includes(text.toLowerCase())))
}

/** Both "a …" or both "the …", and not one post told in fewer words: "Senior vice president", "Vice president". */
function isAlike(other: Candidate, candidate: Candidate): boolean {
  const article = ({ key }: Candidate) => /^(an?|the) /i.exec(key)?.[1]?.toLowerCase().charAt(0)
  const apart = other.noun !== candidate.noun || (/ (of|for) /.test(other.key) && / (of|for) /.test(candidate.key))
  return article(other) === article(candidate) && apart
}

/** The longest known office at the end of the words or before "of", exchanged for others of its group; the rest stays. */
function swapOffice(index: ArticleIndex, key: string, random: Random): { text: string; office: string }[] {
  const found = findOffice(index, key)
  if (!found) return []
  const { office, at, group } = found
  const before = key.slice(0, at)
  const own = key.slice(at, at + office.length)
  const after = key.slice(at + office.length)
  const lower = key.toLowerCase()
  const second = own.split(' ').at(-1)!
  const titled = office.includes(' ') ? /^[A-Z]/.test(second) : at > 0 && /^[A-Z]/.test(own)
  const letters = /^[A-Z]{2,}$/.test(own)
  const fresh = group.filter((other) => !lower.includes(other) && !office.includes(other))
  return shuffle(random, fresh).map((other) => {
    const written = titled ? other.replace(/\b(?!of\b|the\b|for\b)[a-z]/g, (letter) => letter.toUpperCase()) : other
    const lead = /\ban? $/i.test(before) ? before.replace(/(a)n? $/i, /^[aeiou]/i.test(other) ? '$1n ' : '$1 ') : before
    const text = `${lead}${letters ? other.toUpperCase() : written}${after}`
    return { text: text.charAt(0).toUpperCase() + text.slice(1), office: other }
  })
}

type Found = { office: string; at: number; group: readonly string[] }

function findOffice(index: ArticleIndex, key: string): Found | null {
  const words = key.toLowerCase().split(' ')
  for (let length = Math.min(LONGEST_OFFICE, words.length); length > 0; length -= 1)
    for (let from = words.length - length; from >= 0; from -= 1) {
      const office = words.slice(from, from + length).join(' ')
      const next = words[from + length]
      const groups = next === undefined || /^(of|for|to|at)$/.test(next) ? GROUPS_OF.get(office) : undefined
      // "comic artist" has no neighbour in "comic architect".
      const plain = from === 0 || (from === 1 && isPlaceName(key.split(' ')[0]!))
      const realm = realmOf(index, words.slice(0, from), key.split(' ').slice(from + length + 1))
      const group = groups?.find((one) =>
        one.realm === 'trade' ? plain : realm === null || one.realm === 'any' || one.realm === realm,
      )
      if (group) return { office, at: words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0), group: group.offices }
    }
  return null
}

/**
 * "chief executive of Hong Kong" governs, "chief executive of Norvik Ltd" and a "senior vice president" run a firm, the
 * director of a film does neither; null where nothing tells.
 */
function realmOf(index: ArticleIndex, before: readonly string[], after: readonly string[]): OfficeRealm | null {
  const tail = after.filter((word) => !/^the$/i.test(word)).join(' ')
  if (BODY.test(`${before.join(' ')} ${tail}`)) return 'body'
  if (tail !== '') {
    if (isPlaceName(tail)) return 'state'
    const named = index.analysis.entities.find(({ name, aliases }) => name === tail || aliases.includes(tail))
    return named?.type === 'organisation' ? 'firm' : 'any'
  }
  const lead = before.at(-1) ?? ''
  if (/^(senior|executive|assistant|group|company)$/.test(lead)) return 'firm'
  if (lead === '' || ASIDE.test(lead)) return null
  return isPlaceName(capital(lead)) ? 'state' : 'firm'
}

const BODY =
  /\b(committee|council|commission|board|assembly|senate|house|parliament|union|association|federation|society|club|league)\b/i
/** Words before an office that say nothing of where. */
const ASIDE =
  /^(deputy|acting|interim|former|vice|first|current|the|an?|its|our|.*'s|u\.s\.|us|uk|federal|national|regional|chief)$/

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const isPlaceName = (name: string) => ['country', 'city', 'place', 'nationality'].includes(lookUp(name)?.type ?? '')

/** "Governor" and "Governor of Texas" could both be true of one person. */
const overlaps = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return long.includes(short)
}
