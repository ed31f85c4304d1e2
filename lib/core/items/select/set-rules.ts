import type { Draft } from '../draft'
import type { ItemType } from '../types'

/** How far the rules of a good set are bent when strict ones leave too few items: 0 not at all, 3 as far as they go. */
export type Slack = 0 | 1 | 2 | 3

type Rule = (draft: Draft, chosen: readonly Draft[], count: number, slack: Slack) => boolean

/** Of a set of twelve, about so many of each type. */
const SHARES: Record<ItemType, number> = {
  'multiple-choice': 0.42,
  'true-false': 0.17,
  cloze: 0.17,
  'short-answer': 0.17,
  numeric: 0.13,
  matching: 0.09,
  ordering: 0.09,
  'multiple-response': 0.09,
}
const BENT = [1, 1.6, 4, 6] as const
/** Half the answers to true/false come by guessing: never much more than a third of a set. */
const BENT_TRUTH = [1, 1.4, 1.4, 2.2] as const
/** Questions of which a set soon has enough. */
const RARE = new Set(['what post', 'who said', 'why', 'on what date'])
const ONE_KEY = 0.25

const many = (chosen: readonly Draft[], test: (other: Draft) => boolean) => chosen.filter(test).length

const twins = (a: Draft, b: Draft) => a.item.factIds.some((id) => b.item.factIds.includes(id))

/** One item a fact; a second, with another key and of another type, only when nothing else is left. */
const oneOfAFact: Rule = (draft, chosen, _count, slack) => {
  const own = chosen.filter((other) => twins(draft, other))
  if (own.length === 0) return true
  if (slack < 3 || own.length > 1) return false
  return own.every(
    (other) =>
      other.item.type !== draft.item.type &&
      other.keyId !== draft.keyId &&
      ![other, draft].some(({ item }) => item.type === 'true-false'),
  )
}

const oneOfASentence: Rule = (draft, chosen, _count, slack) =>
  many(chosen, (other) => other.sentence === draft.sentence) < [1, 2, 2, 3][slack]!

const typeShare: Rule = (draft, chosen, count, slack) => {
  const { type } = draft.item
  const bent = type === 'true-false' ? BENT_TRUTH[slack] : BENT[slack]
  return many(chosen, (other) => other.item.type === type) < Math.ceil(SHARES[type] * count * bent)
}

const keyShare: Rule = (draft, chosen, count) =>
  draft.keyEntity < 0 ||
  many(chosen, (other) => other.keyEntity === draft.keyEntity) < Math.max(1, Math.floor(count * ONE_KEY))

const keyOnce: Rule = (draft, chosen) =>
  draft.keyEntity >= 0 || draft.item.type === 'true-false' || !chosen.some((other) => other.keyId === draft.keyId)

const rareQuestions: Rule = (draft, chosen, count, slack) =>
  !RARE.has(draft.wh) ||
  many(chosen, (other) => other.wh === draft.wh) < Math.max(1, Math.round(count / 8)) + (slack === 3 ? 1 : 0)

/** About as many true as false statements. */
const truthBalance: Rule = (draft, chosen, _count, slack) => {
  if (draft.item.type !== 'true-false') return true
  const same = many(chosen, (other) => other.wh === draft.wh)
  const opposite = many(chosen, (other) => other.item.type === 'true-false' && other.wh !== draft.wh)
  return same <= opposite + (slack === 3 ? 2 : 0)
}

const keepsSecrets: Rule = (draft, chosen) =>
  !chosen.some((other) => givesAway(draft, other) || givesAway(other, draft))

const RULES: readonly Rule[] = [
  oneOfAFact,
  oneOfASentence,
  typeShare,
  keyShare,
  keyOnce,
  rareQuestions,
  truthBalance,
  keepsSecrets,
]

export const fitsSet: Rule = (draft, chosen, count, slack) => RULES.every((rule) => rule(draft, chosen, count, slack))

/**
 * Whether the words of one item tell the key of another that is about the same thing. Naming a person who is a
 * key elsewhere gives nothing away otherwise.
 */
function givesAway(teller: Draft, secret: Draft): boolean {
  const told = teller.item.stem.toLowerCase()
  if (!secret.secrets.some((text) => text.length > 1 && told.includes(text.toLowerCase()))) return false
  const shared = sharedWords(teller, secret)
  return shared >= 3 || shared / Math.max(1, Math.min(teller.words.size, secret.words.size)) > 0.4
}

export function sharedWords(a: Draft, b: Draft): number {
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared += 1
  return shared
}
