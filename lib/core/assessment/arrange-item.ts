import { choicesOf, type GradableItem, rightSides, stepsOf } from '../grading/item-parts'
import { amountOf } from '../grading/judge-values'
import { readDates } from '../grading/read-date'
import { seededRandom, seedFor, shuffle } from '../seeded-random'

/** `arrangement[shown]` is the stored position of what stands at a position of the screen. */
export type Arrangement = number[]

const positions = (count: number) => Array.from({ length: count }, (_, i) => i)

/** What to sort by when every option is an amount or a date: those are easier to scan in order; null otherwise. */
function sortKey(text: string): number | null {
  const [date] = readDates(text)
  if (date) return ((date.year ?? 0) * 13 + (date.month ?? 0)) * 32 + (date.day ?? date.weekday ?? 0)
  const amount = amountOf(text)
  return amount && amount.value * (amount.unit?.factor ?? 1)
}

/** Reading dates and amounts is most of the work of arranging, and says the same of an item each time. */
const ownOrders = new WeakMap<GradableItem, Arrangement | null>()

/** The order of amounts and dates; null where the options have none of their own. */
function ownOrder(item: GradableItem): Arrangement | null {
  const known = ownOrders.get(item)
  if (known !== undefined) return known
  const keys = choicesOf(item).map((option) => sortKey(option.text))
  const order =
    keys.length > 1 && keys.every((key) => key !== null)
      ? positions(keys.length).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
      : null
  ownOrders.set(item, order)
  return order
}

/** What of the rules decides on order. */
export type Shuffling = { seed: number; rules: { shuffleItems: boolean; shuffleOptions: boolean } }

/**
 * The order in which a student sees the parts of an item: options, right-hand sides, or steps. The same for the same
 * attempt on every device. True stands before False; numbers and dates stand in their own order, wherever the key is.
 * Where options aren't shuffled they stand as the teacher sees them.
 */
export function arrangeItem(item: GradableItem, { seed: attemptSeed, rules }: Shuffling, itemId: string): Arrangement {
  const seed = seedFor(attemptSeed, itemId)
  switch (item.type) {
    case 'true-false':
      return positions(choicesOf(item).length).toSorted((a) => (choicesOf(item)[a]?.text === 'True' ? -1 : 1))
    case 'multiple-choice':
    case 'multiple-response':
      if (!rules.shuffleOptions) return positions(choicesOf(item).length)
      return ownOrder(item) ?? shuffle(seededRandom(seed), positions(choicesOf(item).length))
    case 'matching':
      return shuffle(seededRandom(seed), positions(rightSides(item).length))
    case 'ordering':
      return shuffle(seededRandom(seed), positions(stepsOf(item).length))
    default:
      return []
  }
}

/** The order of an attempt's questions. */
export function arrangeItems<T>(items: readonly T[], { seed, rules }: Shuffling): T[] {
  return rules.shuffleItems ? shuffle(seededRandom(seedFor(seed, 'items')), items) : [...items]
}
