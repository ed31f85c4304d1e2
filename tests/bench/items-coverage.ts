import type { Item } from '@/lib/core/items/types'
import type { Gold, GoldItem } from './items-articles'

/** Lower case, straight, without articles, marks at the ends and words that only round a number. */
export const normalise = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\bper ?cent\b/g, '%')
    .replace(/(\d) %/g, '$1%')
    .replace(/^(the|a|an) /, '')
    .replace(/[.,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Every wording that an item takes as right. */
export const keyTexts = ({ key, accepted }: Item): string[] => [
  key.text,
  ...accepted,
  ...(key.texts ?? []),
  ...(key.pairs ?? []).flatMap(({ left, right }) => [left, right]),
]

/** Equal to one of the answers, or with one of them in it as whole words. */
export function matchesAnswer(texts: readonly string[], answers: readonly string[]): boolean {
  const wanted = answers.map(normalise).filter((answer) => answer !== '')
  return texts.map(normalise).some((text) => wanted.some((answer) => ` ${text} `.includes(` ${answer} `)))
}

/** Gold facts for which an item's key is one of the answers and the evidence overlaps. */
export const covered = (gold: readonly GoldItem[], items: readonly Item[]): GoldItem[] =>
  gold.filter((fact) =>
    items.some(
      (item) =>
        [item.evidence, ...item.moreEvidence].some(
          ({ start, end }) => start < fact.evidence_end && fact.evidence_start < end,
        ) && matchesAnswer(keyTexts(item), [fact.answer, ...fact.accepted]),
    ),
  )

/**
 * Items that a trap caught. Furniture and garbled words must be in no evidence; a pronoun or description that
 * only the article makes clear must be in no stem.
 */
export function trapped(gold: Gold, items: readonly Item[], text: string): Item[] {
  return gold.must_not_ask.flatMap(({ span, why }) => {
    const start = text.indexOf(span)
    const wording = why.startsWith("'") || why.startsWith('=') || why.startsWith('definite')
    return items.filter((item) => {
      if (wording) return normalise(item.stem).includes(normalise(span.split(' ').slice(0, 3).join(' ')))
      return (
        start >= 0 &&
        [item.evidence, ...item.moreEvidence].some((one) => one.start < start + span.length && start < one.end)
      )
    })
  })
}
