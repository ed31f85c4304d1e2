import type { Item } from '@/lib/core/items/types'

const SAMPLES = 3

/** Three items to show: the best of different types first, no two resting on the same words; in article order. */
export function chooseSamples(items: readonly Item[]): Item[] {
  const best = items.toSorted((a, b) => b.score - a.score)
  const chosen: Item[] = []
  for (const sameTypeToo of [false, true]) {
    for (const item of best) {
      if (chosen.length === SAMPLES) break
      const clash = chosen.some(
        (other) =>
          other.id === item.id ||
          (!sameTypeToo && other.type === item.type) ||
          (other.evidence.start < item.evidence.end && item.evidence.start < other.evidence.end),
      )
      if (!clash) chosen.push(item)
    }
  }
  return chosen.sort((a, b) => a.evidence.start - b.evidence.start)
}
