import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import type { Candidate } from '../candidates/candidate'
import { roleCandidates } from '../candidates/role-candidates'
import { heldThen } from '../checks/role-time'
import type { Draft } from '../draft'
import { asOfWords } from '../stems/role-question'
import { setDraft } from './set-draft'

const FEWEST = 3
const MOST = 5

/** Each person with what the article says they were: three to five pairs whose right sides tell no name. */
export function matchRoles(index: ArticleIndex, facts: readonly Fact[]): Draft[] {
  const pairs: { left: string; right: string; fact: Fact }[] = []
  for (const fact of facts) {
    if (fact.clause.kind !== 'role') continue
    const [person, role] = roleCandidates(index, fact)
    if (!person || !role || fact.confidence < 0.5 || heldThen(index, fact)) continue
    const former = fact.clause.verbs.some((word) => word.text === 'formerly')
    const post = former ? formerPost(lowered(index, role)) : role.key
    const right = capital(post.replace(/^(Former )?(?:an?|the) /i, '$1'))
    // "the third president to be tried": a rank among others, cut from what it ranks.
    if (/^(?:First|Second|Third|Fourth|Fifth|Last|Only|Another)\b(?!.* (?:of|to|in)\b)/.test(right)) continue
    if (clashes(pairs, person.key, right)) continue
    pairs.push({ left: person.key, right, fact })
  }
  if (pairs.length < FEWEST) return []
  const used = pairs.slice(0, MOST)
  const when = asOfWords(index)
  return [
    setDraft(index, {
      type: 'matching',
      stem: `Match each person with their post or role${when ? ` as of ${when.replace(/^in /, '')}` : ''}.`,
      key: {
        text: used.map(({ left, right }) => `${left}: ${right}`).join('; '),
        pairs: used.map(({ left, right }) => ({ left, right })),
      },
      facts: used.map(({ fact }) => fact),
      options: [],
      wh: 'match',
      kind: 'pairs',
      why: `The article names ${used.map(({ left }) => left).join(', ')} with these roles.`,
    }),
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Ada Berg's former partner", not "former Ada Berg's partner". */
function formerPost(post: string): string {
  const owner = /^(.*?(?:'s|s')) (.+)$/.exec(post)
  return owner ? `${owner[1]} former ${owner[2]}` : `Former ${post}`
}

/** Without its capital, unless that is a name's. */
function lowered(index: ArticleIndex, { key, fact, piece }: Candidate): string {
  const at = piece.tokens[0]!
  const named = index.mentions[fact.sentence]!.some(
    ({ form, tokens }) => form === 'name' && tokens.from <= at && at < tokens.to,
  )
  const { tokens } = index.trees[fact.sentence]!
  // "First Lady": a title with capitals throughout keeps its own.
  const name =
    named ||
    tokens[at]!.upos === 'PROPN' ||
    (/^[A-Z]/.test(tokens[at]!.text) && /^[A-Z]/.test(tokens[at + 1]?.text ?? ''))
  return name ? key : key.charAt(0).toLowerCase() + key.slice(1)
}

/** Two right sides that could fit one person, or a right side that names someone, make the match unsure. */
function clashes(pairs: readonly { left: string; right: string }[], left: string, right: string): boolean {
  const words = (text: string) => new Set(contentWords(text))
  const mine = words(right)
  const names = words(left)
  return pairs.some((pair) => {
    const theirs = words(pair.right)
    const inside = [...mine].every((word) => theirs.has(word)) || [...theirs].every((word) => mine.has(word))
    const told = [...mine].some((word) => words(pair.left).has(word)) || [...theirs].some((word) => names.has(word))
    return pair.left === left || inside || told
  })
}
