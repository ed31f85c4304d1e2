import { isVerbatim } from '@/lib/core/evidence'
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

/** Whether the key of another item stands in the words of this one. Names of two letters say too little to count. */
function tells(teller: Item, other: Item): boolean {
  if (teller === other || other.type === 'true-false') return false
  const words = ` ${normalise([teller.stem, ...teller.options.map((option) => option.text)].join(' / '))} `
  const key = normalise(other.key.text)
  return key.length > 2 && new RegExp(`[^\\p{L}\\p{N}]${literal(key)}[^\\p{L}\\p{N}]`, 'u').test(words)
}
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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
      'sets in which an item names the key of another',
      percent(
        count(sets, ({ items: list }) => list.some((a) => list.some((b) => tells(a, b)))),
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
