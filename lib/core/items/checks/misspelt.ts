import type { LanguageModel } from '../../language/model/load-model'

/** Shorter words have too many neighbours to be surely misspelt ones. */
const LEAST = 8
/** Letters at either end that must agree: there one word differs from another by its ending. */
const ENDS = 2

/** Words of news that the treebanks happen not to have and that lie one letter from others. */
const RARE = new Set(
  'mortality contingent contingents stinging inducted inducting mediating mediated cremated cremation texting defunding'.split(
    ' ',
  ),
)

type Known = { words: { has(word: string): boolean }; without: ReadonlyMap<string, readonly string[]> }

const known = new WeakMap<LanguageModel, Known>()

/** The words that the treebanks have, and each of them with one letter less. */
function knownOf(model: LanguageModel): Known {
  const found = known.get(model)
  if (found) return found
  const words = model.embeddings[0]!.row
  const without = new Map<string, string[]>()
  for (const word of words.keys()) {
    if (word.length < LEAST - 1 || !/^[a-z]+$/.test(word)) continue
    for (const shorter of shortened(word)) {
      const list = without.get(shorter)
      if (list) list.push(word)
      else without.set(shorter, [word])
    }
  }
  const made = { words, without }
  known.set(model, made)
  return made
}

const shortened = (word: string) =>
  Array.from({ length: word.length - 2 * ENDS }, (_, i) => word.slice(0, i + ENDS) + word.slice(i + ENDS + 1))

/** The same word in the spelling of another country: "labelled", "labeled", "coloured", "colored". */
const plain = (word: string) => word.replace(/([a-z])\1/g, '$1').replace(/ou/g, 'o')

/** "hospitalised" of "hospital": a form or a compound of words that are known. */
function isDerived(word: string, words: Known['words']): boolean {
  const bases = [
    word.replace(/(?:ed|es|s|ing|er|ers|ly|ness|ment|ments|able|ation|al|ist|ists|ity)$/, ''),
    word.replace(/(?:ed|ing|er|ers|ation|able)$/, 'e'),
    word.replace(/i(?:ed|es|er|ly|ness)$/, 'y'),
    word.replace(/([a-z])\1(?:ed|ing|er|ers)$/, '$1'),
    word.replace(/^(?:un|re|dis|mis|over|under|pre|non|out|inter|sub|super|anti|co|de|en|em|fore)/, ''),
  ]
  if (bases.some((base) => base !== word && base.length > 3 && words.has(base))) return true
  for (let at = 3; at <= word.length - 3; at += 1)
    if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true
  return false
}

/**
 * A word of a text that is none: it is not known, nor made of known ones, and is a known word with one letter more, one
 * less, or two exchanged ("suggesnted", "profesional", "somehting"). Null where all are words. A wrong letter in the
 * place of another is not looked for: "carries" would do for "marries".
 */
export function findMisspelt(model: LanguageModel, text: string): string | null {
  const { words, without } = knownOf(model)
  for (const [word] of text.matchAll(/(?<![\p{L}'’-])[a-z]{8,}(?![\p{L}'’-])/gu)) {
    if (words.has(word) || RARE.has(word) || isDerived(word, words)) continue
    const more = shortened(word).find((shorter) => words.has(shorter))
    const less = without.get(word)?.[0]
    const turned = Array.from({ length: word.length - 2 * ENDS }, (_, i) => swapped(word, i + ENDS - 1)).find((other) =>
      words.has(other),
    )
    const meant = more ?? less ?? turned
    if (meant && plain(meant) !== plain(word)) return word
  }
  return null
}

const swapped = (word: string, at: number) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
