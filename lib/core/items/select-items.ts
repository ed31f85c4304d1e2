import { contentWords } from './checks/check-stem'
import type { Draft } from './draft'
import type { GenerateOptions, ItemType } from './types'

/** Of a set of twelve, about so many of each type; the rest goes to the best. */
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

/** Questions of which a set soon has enough. */
const RARE = new Set(['what post', 'who said', 'why', 'on what date'])

/**
 * The best `count` that make a varied set, greedily by maximal marginal relevance: one item a clause, no key
 * asked for twice as often as a quarter of the set, nothing in one item that gives away another.
 */
export function selectItems(drafts: readonly Draft[], options: GenerateOptions): Draft[] {
  const allowed = drafts.filter((draft) => !options.types || options.types.includes(draft.item.type))
  const count = options.all ? allowed.length : (options.count ?? 12)
  if (options.all) return allowed
  const pool = [...allowed].sort((a, b) => b.item.score - a.item.score || (a.item.id < b.item.id ? -1 : 1))
  const chosen: Draft[] = []
  const strict = [1, 1.6, 4, 6]
  for (const slack of strict) {
    while (chosen.length < count) {
      const best = bestNext(pool, chosen, count, slack)
      if (!best) break
      chosen.push(best)
      pool.splice(pool.indexOf(best), 1)
    }
  }
  return chosen
}

function bestNext(pool: readonly Draft[], chosen: readonly Draft[], count: number, slack: number): Draft | null {
  let best: Draft | null = null
  let bestValue = Number.NEGATIVE_INFINITY
  for (const draft of pool) {
    if (!fits(draft, chosen, count, slack)) continue
    const value = draft.item.score - 0.3 * likeness(draft, chosen) - 0.06 * crowding(draft, chosen)
    if (value > bestValue) {
      best = draft
      bestValue = value
    }
  }
  return best
}

function fits(draft: Draft, chosen: readonly Draft[], count: number, slack: number): boolean {
  const same = (test: (other: Draft) => boolean) => chosen.filter(test).length
  // Only when nothing else is left may a clause give a second item, with another key and of another type.
  const twin = (other: Draft) => other.item.factIds.some((id) => draft.item.factIds.includes(id))
  if (same(twin) > (slack > 5 ? 1 : 0)) return false
  if (
    same(
      (other) =>
        twin(other) &&
        (other.item.type === draft.item.type ||
          other.keyId === draft.keyId ||
          draft.item.type === 'true-false' ||
          other.item.type === 'true-false'),
    ) > 0
  )
    return false
  if (
    same((other) => other.item.type === draft.item.type) >=
    Math.ceil(
      (SHARES[draft.item.type] ?? 0.1) * count * Math.min(slack, draft.item.type === 'true-false' ? 1.6 : slack),
    )
  )
    return false
  if (
    draft.keyEntity >= 0 &&
    same((other) => other.keyEntity === draft.keyEntity) >= Math.max(1, Math.floor(count * 0.25 * Math.min(slack, 1)))
  )
    return false
  if (same((other) => other.keyId === draft.keyId && other.keyEntity < 0 && other.item.type !== 'true-false') > 0)
    return false
  if (same((other) => other.sentence === draft.sentence) >= (slack > 1 ? 2 : 1)) return false
  if (RARE.has(draft.wh) && same((other) => other.wh === draft.wh) >= Math.max(1, Math.round(count / 8))) return false
  if (draft.wh === 'false' || draft.wh === 'true') {
    if (same((other) => other.wh === draft.wh) > same((other) => other.wh === (draft.wh === 'true' ? 'false' : 'true')))
      return false
  }
  return !chosen.some((other) => givesAway(draft, other) || givesAway(other, draft))
}

/** Whether the words of one item tell the key of another about the same sentence or with the same anchors. */
function givesAway(teller: Draft, secret: Draft): boolean {
  if (secret.secrets.length === 0) return false
  const told = `${teller.item.stem} ${teller.item.type === 'true-false' ? '' : ''}`.toLowerCase()
  const says = secret.secrets.some((text) => text.length > 1 && told.includes(text.toLowerCase()))
  if (!says) return false
  // Naming a person who is the key elsewhere gives nothing away unless both are about the same thing.
  const a = contentWords(teller.item.stem)
  const b = new Set(contentWords(secret.item.stem))
  const shared = a.filter((word) => b.has(word)).length
  return shared >= 3 || shared / Math.max(1, Math.min(a.length, b.size)) > 0.4
}

function likeness(draft: Draft, chosen: readonly Draft[]): number {
  const mine = new Set(contentWords(draft.item.stem))
  let most = 0
  for (const other of chosen) {
    const words = contentWords(other.item.stem)
    const shared = words.filter((word) => mine.has(word)).length
    most = Math.max(most, shared / Math.max(1, Math.min(words.length, mine.size)))
  }
  return most
}

/** Same question word, same neighbourhood. */
const crowding = (draft: Draft, chosen: readonly Draft[]) =>
  chosen.filter((other) => other.wh === draft.wh).length * 0.5 +
  chosen.filter((other) => Math.abs(other.sentence - draft.sentence) <= 1).length * 0.7
