import type { Item } from '@/lib/core/items/types'

/** The same article as another program or typist would have left it. */
export const VARIANTS: readonly { name: string; change: (text: string) => string }[] = [
  {
    name: 'spaces after full stops removed',
    change: (text) => text.replace(/([a-z]{2}[.?!]["”]?) (?=["“]?[A-Z])/g, '$1'),
  },
  { name: 'quotes straightened', change: (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") },
  { name: 'quotes curled', change: curl },
  { name: 'lines wrapped at 72', change: wrap },
]

function curl(text: string): string {
  return text
    .replace(/(^|[\s(—–[])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(—–["“])'/g, '$1‘')
    .replace(/'/g, '’')
}

function wrap(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let width = 0
      return line
        .split(' ')
        .map((word, at) => {
          const fits = width + word.length + 1 <= 72
          width = fits || at === 0 ? width + word.length + 1 : word.length
          return at === 0 ? word : `${fits ? ' ' : '\n'}${word}`
        })
        .join('')
    })
    .join('\n')
}

/** What a student reads of an item, with quotes straight: stem, options, key. */
const shown = (item: Item) =>
  `${item.type}|${item.stem}|${item.options.map((option) => option.text).join('/')}|${item.key.text}`
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")

/** Share of the items of either set that are in both. */
export function sameShare(before: readonly Item[], after: readonly Item[]): number {
  const left = new Set(before.map(shown))
  const right = new Set(after.map(shown))
  const both = [...left].filter((text) => right.has(text)).length
  const most = Math.max(left.size, right.size)
  return most === 0 ? 1 : both / most
}
