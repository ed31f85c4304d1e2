import { contentWords } from '../../facts/content-words'
import type { Draft } from '../draft'
import { isHeadline } from '../scenes/headline'
import { splitHeadline } from '../scenes/split-headline'
import type { ItemType } from '../types'
import { givesAway, offersKey } from './secrets'

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

/** Of the length of both: so much in common makes two spans of evidence one clause. */
const SAME_SPAN = 0.6
/** Of the words of the shorter stem: nearly the same statement; and too much alike where the evidence overlaps. */
const SAME_WORDS = 0.75
const SOME_WORDS = 0.35

/** One fact, one span of evidence, or what a title says of one person. */
function twins(a: Draft, b: Draft): boolean {
  if (a.item.factIds.some((id) => b.item.factIds.includes(id))) return true
  const { start, end } = a.item.evidence
  const other = b.item.evidence
  const common = Math.min(end, other.end) - Math.max(start, other.start)
  if (common > 0 && common / (Math.max(end, other.end) - Math.min(start, other.start)) >= SAME_SPAN) return true
  if (tellsFirst(a, b) || tellsFirst(b, a)) return true
  const words = sharedWords(a, b) / Math.max(1, Math.min(a.words.size, b.words.size))
  if (words >= SAME_WORDS || (common > 0 && words > SOME_WORDS)) return true
  const holder = roleHolder(a)
  return holder !== null && holder === roleHolder(b)
}

/** What one item tells before its question is what the other asks about. */
const tellsFirst = ({ scene }: Draft, { item }: Draft) => {
  if (!scene || isHeadline(scene)) return false
  const told = new Set(contentWords(scene))
  const words = contentWords(splitHeadline(item.stem).rest)
  return words.length > 0 && words.filter((word) => told.has(word)).length / words.length >= SAME_WORDS
}

const roleHolder = ({ candidate }: Draft) =>
  candidate?.fact.clause.kind === 'role' ? (candidate.fact.subject?.entity ?? null) : null

/** Never bent: two items on one clause ask the same thing twice. */
const oneOfAClause: Rule = (draft, chosen) => !chosen.some((other) => twins(draft, other))

const oneOfASentence: Rule = (draft, chosen, _count, slack) =>
  many(chosen, (other) => other.sentence === draft.sentence) < [1, 2, 2, 3][slack]!

const typeShare: Rule = (draft, chosen, count, slack) => {
  const { type } = draft.item
  const bent = type === 'true-false' ? BENT_TRUTH[slack] : BENT[slack]
  return many(chosen, (other) => other.item.type === type) < Math.ceil(SHARES[type] * count * bent)
}

const keyShare: Rule = (draft, chosen, count) =>
  draft.keyEntity < 0 ||
  (many(chosen, (other) => other.keyEntity === draft.keyEntity) < Math.max(1, Math.floor(count * ONE_KEY)) &&
    !(draft.wh === 'who said' && chosen.some((other) => other.wh === draft.wh && other.keyEntity === draft.keyEntity)))

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

/** Never bent. */
const keepsSecrets: Rule = (draft, chosen) =>
  !chosen.some(
    (other) => givesAway(draft, other) || givesAway(other, draft) || offersKey(draft, other) || offersKey(other, draft),
  )

/** A key that is the longest option gives itself away where it often is. */
const lengthBalance: Rule = (draft, chosen, _count, slack) => {
  if (slack >= 2 || !isLongest(draft)) return true
  const choices = chosen.filter((other) => other.item.type === 'multiple-choice')
  return choices.filter(isLongest).length + 1 <= Math.max(1, (choices.length + 1) * 0.25)
}

function isLongest({ item }: Draft): boolean {
  if (item.type !== 'multiple-choice') return false
  const key = item.options.find((option) => option.correct)!.text.length
  return item.options.every((option) => option.correct || option.text.length < key)
}

const RULES: readonly Rule[] = [
  oneOfAClause,
  oneOfASentence,
  typeShare,
  keyShare,
  keyOnce,
  rareQuestions,
  truthBalance,
  keepsSecrets,
  lengthBalance,
]

export const fitsSet: Rule = (draft, chosen, count, slack) => RULES.every((rule) => rule(draft, chosen, count, slack))

export function sharedWords(a: Draft, b: Draft): number {
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared += 1
  return shared
}
