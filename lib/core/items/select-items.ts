import type { Reread } from './checks/reread'
import type { Draft } from './draft'
import { givesAway, names } from './select/secrets'
import { fitsSet, type Slack, sharedWords } from './select/set-rules'
import type { GenerateOptions } from './types'

const LIKENESS = 0.3
const CROWDING = 0.06
const BLOCKING = 0.25
/** What a type or a question word that the set does not have yet is worth to it. */
const NOVELTY = 0.07
/** Who is named in one item is all too easily guessed in another: better asked otherwise, where the clause lets. */
const EXPOSED = 0.09
/** Half the answers to true/false are guessed: where a question of the same clause will do, it goes first. */
const GUESSED = 0.1

/**
 * The best `count` that make a varied set: greedily by maximal marginal relevance (Carbonell & Goldstein 1998)
 * within rules for the set, which are bent step by step only where they leave too few.
 * What is chosen is read again; where something reads badly, the choice is made anew without it.
 */
export function selectItems(drafts: readonly Draft[], options: GenerateOptions, reread: Reread): Draft[] {
  let allowed = drafts.filter((draft) => !options.types || options.types.includes(draft.item.type))
  // Once for all rounds: the few that read badly hardly change it.
  const cost = options.all ? new Map<Draft, number>() : blockingCosts(allowed)
  for (;;) {
    const chosen = options.all ? allowed : chooseMost(allowed, options, cost)
    const rejected = reread(chosen)
    if (rejected.size === 0) return chosen
    allowed = allowed.filter((draft) => !rejected.has(draft))
  }
}

/**
 * What was chosen first may keep out two others. Where the set is not full, it is chosen anew without each of its items in
 * turn, as long as that makes more of them.
 */
function chooseMost(allowed: readonly Draft[], options: GenerateOptions, cost: ReadonlyMap<Draft, number>): Draft[] {
  let pool = allowed
  let best = chooseVaried(pool, options, cost)
  if (pool.length > SCARCE) return best
  for (let tried = 0; tried < best.length && best.length < (options.count ?? 12); tried += 1) {
    const without = pool.filter((draft) => draft !== best[tried])
    const other = chooseVaried(without, options, cost)
    if (other.length <= best.length) continue
    pool = without
    best = other
    tried = -1
  }
  return best
}

function chooseVaried(allowed: readonly Draft[], options: GenerateOptions, cost: ReadonlyMap<Draft, number>): Draft[] {
  const count = options.count ?? 12
  const pool = [...allowed].sort((a, b) => b.item.score - a.item.score || (a.item.id < b.item.id ? -1 : 1))
  const chosen: Draft[] = []
  const slacks: Slack[] = [0, 1, 2, 3]
  for (const slack of slacks) {
    while (chosen.length < count) {
      const best = bestNext(pool, cost, chosen, count, slack)
      if (!best) break
      chosen.push(best)
      pool.splice(pool.indexOf(best), 1)
    }
  }
  return chosen
}

/** Beyond so many drafts there is always another one that fits. */
const SCARCE = 400

/** What choosing a draft costs the set: the share of the others that could then not be chosen beside it. */
function blockingCosts(pool: readonly Draft[]): Map<Draft, number> {
  const costs = new Map<Draft, number>()
  if (pool.length > SCARCE) return costs
  const blocked = new Map<Draft, number>(pool.map((draft) => [draft, 0]))
  for (const [at, draft] of pool.entries())
    for (const other of pool.slice(at + 1)) {
      if (!givesAway(draft, other) && !givesAway(other, draft)) continue
      blocked.set(draft, blocked.get(draft)! + 1)
      blocked.set(other, blocked.get(other)! + 1)
    }
  for (const [draft, count] of blocked) costs.set(draft, (BLOCKING * count) / pool.length)
  return costs
}

function bestNext(
  pool: readonly Draft[],
  cost: ReadonlyMap<Draft, number>,
  chosen: readonly Draft[],
  count: number,
  slack: Slack,
): Draft | null {
  let best: Draft | null = null
  let bestValue = Number.NEGATIVE_INFINITY
  for (const draft of pool) {
    // The pool is sorted: nothing further on can win any more.
    if (draft.item.score + 2 * NOVELTY <= bestValue) break
    if (!fitsSet(draft, chosen, count, slack)) continue
    const value =
      draft.item.score +
      NOVELTY * novelty(draft, chosen) -
      (cost.get(draft) ?? 0) -
      (draft.item.type === 'true-false' ? GUESSED : 0) -
      LIKENESS * likeness(draft, chosen) -
      CROWDING * crowding(draft, chosen) -
      EXPOSED * exposure(draft, chosen)
    if (value > bestValue) {
      best = draft
      bestValue = value
    }
  }
  return best
}

const likeness = (draft: Draft, chosen: readonly Draft[]) =>
  chosen.reduce(
    (most, other) =>
      Math.max(most, sharedWords(draft, other) / Math.max(1, Math.min(draft.words.size, other.words.size))),
    0,
  )

const novelty = (draft: Draft, chosen: readonly Draft[]) =>
  Number(chosen.every((other) => other.item.type !== draft.item.type)) +
  Number(chosen.every((other) => other.wh !== draft.wh))

/** How often the set names whom this item asks for, or asks for whom it names. */
const exposure = (draft: Draft, chosen: readonly Draft[]) =>
  chosen.filter((other) => names(other, draft) || names(draft, other)).length

/** Same question word, same neighbourhood. */
const crowding = (draft: Draft, chosen: readonly Draft[]) =>
  chosen.filter((other) => other.wh === draft.wh).length * 0.5 +
  chosen.filter((other) => Math.abs(other.sentence - draft.sentence) <= 1).length * 0.7
