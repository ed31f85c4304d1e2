import { isVerbatim } from '@/lib/core/evidence'
import { splitHeadline } from '@/lib/core/items/scenes/split-headline'
import type { Item } from '@/lib/core/items/types'
import { normalise } from './items-coverage'

export type MadeSet = { text: string; items: Item[] }

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const count = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length

export function tally(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, times]) => `${name} ${((100 * times) / names.length).toFixed(0)} %`)
    .join(', ')
}

const WH = /\b(how (?:many|much|long|old|large)|who|whom|whose|which|what|when|where|why)\b/i
const questionWord = (item: Item) =>
  item.stem.endsWith('?') ? (WH.exec(item.stem)?.[0]?.toLowerCase() ?? 'other') : item.type

/** So often in an article, a name is expected in any item: that one item has it says nothing yet of another. */
const MAIN = 4

const times = (text: string, key: string) => ` ${text} `.split(key).length - 1

const STOP =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|had|has|have|been|be|the|a|an|of|in|on|at|to|for|by|with|from|and|or|as|that|his|her|its|their|said|many|much)$/

const roots = (text: string) =>
  new Set(
    normalise(text)
      .replace(/^as of \w+ \d{4},/, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !STOP.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  )

/** Whether the key of another item stands in the stem of this one. Names of two letters say too little to count. */
function mentions(teller: Item, other: Item): boolean {
  if (teller === other || other.type === 'true-false') return false
  const words = ` ${normalise(teller.stem).replace(/[^\p{L}\p{N}$%.-]+/gu, ' ')} `
  const key = normalise(other.key.text).replace(/[^\p{L}\p{N}$%.-]+/gu, ' ')
  return key.length > 2 && words.includes(` ${key} `)
}

/**
 * Whether the key of another item can be read off this one: a phrase or number that stands in its stem; a name where
 * both stems share a word beside it, two words if the article names it again and again.
 */
function givesAway(teller: Item, other: Item, text: string): boolean {
  if (!mentions(teller, other)) return false
  const names = [other.key.text, ...other.accepted].map((name) => normalise(name).split(' ').at(-1)!)
  const often = Math.max(...names.map((name) => times(normalise(text), name)))
  if (!/^[A-Z]/.test(other.key.text)) return true
  const own = roots(other.key.text)
  // The title that both stand under makes them no more alike.
  const [mine, theirs] = [roots(splitHeadline(teller.stem).rest), roots(splitHeadline(other.stem).rest)]
  return [...mine].filter((word) => theirs.has(word) && !own.has(word)).length >= (often < MAIN ? 1 : 2)
}

/** Whether a set asks for somebody whom at least half of its other stems name: no reader would have to read. */
const namesThroughout = (items: readonly Item[]) =>
  items.some((item) => {
    const naming = count(items, (other) => mentions(other, item))
    return naming >= 2 && naming >= (items.length - 1) / 2
  })

/** Rates by which a set is balanced, over many sets of the default size. One row each, for a table. */
export function spreadRows(sets: readonly MadeSet[]): [string, string][] {
  const items = sets.flatMap((set) => set.items)
  const choices = items.filter((item) => item.type === 'multiple-choice')
  const sides = choices.map((item) => {
    const key = item.options.find((option) => option.correct)!.text.length
    const others = item.options.filter((option) => !option.correct).map((option) => option.text.length)
    return { longest: others.every((n) => n < key), shortest: others.every((n) => n > key) }
  })
  const places = choices.map((item) => `${item.options.findIndex((option) => option.correct) + 1}`)
  const asked = sets.map(({ items: list }) =>
    list.filter(({ type }) => type !== 'true-false').map((item) => normalise(item.key.text)),
  )
  const repeated = asked.reduce((sum, keys) => sum + keys.length - new Set(keys).size, 0)
  const exact = sets.flatMap(({ text, items: list }) =>
    list.flatMap((item) => [item.evidence, ...item.moreEvidence].map((one) => isVerbatim(text, one))),
  )
  const facts = sets.map(({ items: list }) => list.flatMap((item) => item.factIds))
  const words = items.filter((item) => item.stem.endsWith('?')).map((item) => item.stem.split(' ').length)
  return [
    ['types', tally(items.map((item) => item.type))],
    ['question words', tally(items.map(questionWord))],
    ['difficulty', tally(items.map((item) => item.difficulty))],
    ['evidence exact', percent(count(exact, Boolean), exact.length)],
    [
      'key strictly longest / shortest of four',
      `${percent(
        count(sides, (s) => s.longest),
        sides.length,
      )} / ${percent(
        count(sides, (s) => s.shortest),
        sides.length,
      )}`,
    ],
    ['place of the key', tally(places)],
    ['keys asked for twice in a set', percent(repeated, asked.flat().length)],
    [
      'items that share a fact with another of their set',
      percent(
        facts.reduce((sum, ids) => sum + ids.length - new Set(ids).size, 0),
        facts.flat().length,
      ),
    ],
    [
      'sets in which an item gives away the key of another',
      percent(
        count(sets, ({ items: list, text }) => list.some((a) => list.some((b) => givesAway(a, b, text)))),
        sets.length,
      ),
    ],
    [
      'sets in which a stem names the key of another (mostly the main actor)',
      percent(
        count(sets, ({ items: list }) => list.some((a) => list.some((b) => mentions(a, b)))),
        sets.length,
      ),
    ],
    [
      'sets that ask for somebody whom half of the other stems name',
      percent(
        count(sets, ({ items: list }) => namesThroughout(list)),
        sets.length,
      ),
    ],
    [
      'sets with four question words or types of statement',
      percent(
        count(sets, ({ items: list }) => new Set(list.map(questionWord)).size >= 4),
        sets.length,
      ),
    ],
    ['median words of a question', String(words.sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? '–')],
  ]
}
