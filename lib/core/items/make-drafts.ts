import type { ArticleIndex } from '../facts/article-index'
import type { Fact } from '../facts/types'
import { wholeFact } from '../facts/whole-sentence'
import { wholeUnits } from '../facts/whole-units'
import type { Steps } from '../language/steps'
import { randomFor } from '../seeded-random'
import { checkDraft } from './checks/check-draft'
import type { Draft } from './draft'
import type { Maker } from './make-draft'
import { outcomesOf } from './make-outcomes'
import { type Leaning, makeSceneFinder } from './scenes/find-scenes'
import { leanOn } from './scenes/lean-on'
import { chooseSeveral } from './sets/choose-several'
import { matchRoles } from './sets/match-pairs'
import { orderEvents } from './sets/order-events'
import { tellWhen } from './stems/as-of'
import type { ItemType } from './types'

export type Rejection = { sentence: number; factId: string; type: ItemType | null; what: string; reason: string }
/** Whole sentences that gave an item: told alone, and `leaning` on a scene. */
export type Drafted = { drafts: Draft[]; rejected: Rejection[]; leaning: Leaning[]; whole: Fact[] }

/** Facts to a step. */
const STEP = 100
/** Least confidence of a fact that is asked about under the title: little else would show that it was cut wrongly. */
const SURE = 0.9

/** Every item that the facts give and the checks let pass, and what each of the others failed on. */
export function* makeDrafts(index: ArticleIndex, facts: readonly Fact[], seed: number): Steps<Drafted> {
  const out: Drafted = { drafts: [], rejected: [], leaning: [], whole: [] }
  const seen = new Set<string>()
  const take = (maker: Maker): boolean => {
    const { fact } = maker
    let taken = false
    for (const outcome of outcomesOf(maker)) {
      const at = { sentence: fact.sentence, factId: fact.id }
      const reason = 'item' in outcome ? checkDraft(index, facts, fact, outcome) : null
      if (!('item' in outcome)) out.rejected.push({ ...at, ...outcome })
      else if (reason) out.rejected.push({ ...at, type: outcome.item.type, what: outcome.item.stem, reason })
      else if (!seen.has(outcome.item.id)) {
        // The whole clause and its plainer form may come to the same words.
        seen.add(outcome.item.id)
        const draft = tellWhen(index, fact, outcome)
        out.drafts.push(maker.scene ? leanOn(maker.scene, draft) : draft)
        taken = true
      }
    }
    return taken
  }
  const maker = (fact: Fact, scene: Maker['scene']): Maker => ({
    ...{ index, facts, fact, scene },
    random: (name) => randomFor(seed, name),
  })
  const units = wholeUnits(index)
  const idOf = (at: number) => `s${at + 1}`
  const wholes = units.map((unit, at) => wholeFact(index, unit, idOf(at), null))
  const { headline, leanings } = makeSceneFinder({ index, facts, units, wholes })
  for (const [done, fact] of facts.entries()) {
    if (done % STEP === 0) yield { stage: 'drafts', done, total: facts.length }
    // What says too little by itself may say enough under the title.
    if (!take(maker(fact, null)) && headline && fact.confidence >= SURE) take(maker(fact, headline))
  }
  // Then whole sentences, for what no clause could be cut from: alone, or after what makes them clear.
  for (const [at, alone] of wholes.entries()) {
    if (typeof alone !== 'string' && take(maker(alone, null))) out.whole.push(alone)
    else {
      const found = leanings(at, idOf(at)).find((one) => take(maker(one.fact, one.scene)))
      if (found) out.leaning.push(found)
      else if (typeof alone !== 'string' && take({ ...maker(alone, null), loose: true })) out.whole.push(alone)
    }
  }
  // Last what needs several facts together.
  out.drafts.push(...matchRoles(index, facts), ...orderEvents(index, facts), ...chooseSeveral(index, facts, seed))
  return out
}
