import { fromFraction } from './from-fraction'
import type { Grade } from './grade'
import { type GradableItem, rightSides, stepsOf } from './item-parts'

/** Share of the pairs that are right, as in Moodle's matching. */
export function gradeMatching(item: GradableItem, matches: (number | null)[]): Grade {
  const pairs = item.key.pairs ?? []
  const sides = rightSides(item)
  const hits = pairs.filter((pair, index) => {
    const match = matches[index]
    return match != null && sides[match] === pair.right
  }).length
  return fromFraction(pairs.length === 0 ? 0 : hits / pairs.length, `${hits} of ${pairs.length} pairs are right.`)
}

/** Share of the steps that stand in their own place: "absolute position", the default of Moodle's ordering. */
export function gradeOrdering(item: GradableItem, order: number[]): Grade {
  const steps = stepsOf(item)
  if (steps.length === 0 || order.length !== steps.length || new Set(order).size !== steps.length)
    return fromFraction(0)
  const hits = steps.filter((step, place) => steps[order[place] ?? -1] === step).length
  return fromFraction(hits / steps.length, `${hits} of ${steps.length} are in their place.`)
}
