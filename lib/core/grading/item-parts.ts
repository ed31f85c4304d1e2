import type { Item, Option } from '../items/types'

/** What grading and showing need of an item. */
export type GradableItem = Pick<Item, 'type' | 'stem' | 'options' | 'key' | 'accepted'>

/** The choices of an item; a true/false item without stored options gets its two. */
export function choicesOf(item: GradableItem): Option[] {
  if (item.options.length > 0 || item.type !== 'true-false') return item.options
  return ['True', 'False'].map((text) => ({ text, correct: text === item.key.text, why: '' }))
}

/** Right-hand sides of a matching, each once: two pairs may share one. */
export function rightSides(item: GradableItem): string[] {
  return [...new Set((item.key.pairs ?? []).map((pair) => pair.right))]
}

/** The steps of an ordering, in their right order. */
export function stepsOf(item: GradableItem): string[] {
  return item.key.texts ?? []
}
