import type { Word } from './scan-words'

/** What a word is as a quotation mark; `null` for every other word and for marks that belong to no pair. */
export type QuoteRole = 'open' | 'close' | null
/** Half-open word range between the marks; `closed` is false where the paragraph ends first. */
type QuotedRange = { open: number; close: number; closed: boolean; double: boolean }
type OrientedQuotes = { roles: QuoteRole[]; ranges: QuotedRange[]; stray: number[] }

/** Longest stretch, in words, that single marks may embrace: beyond it they are apostrophes. */
const MAX_SINGLE = 60

/**
 * Pairs the quotation marks of a paragraph by a depth flag rather than by their shape: web text has
 * closing marks where it means opening ones (`needed.”We look`).
 */
export function orientQuotes(text: string, words: readonly Word[]): OrientedQuotes {
  const roles: QuoteRole[] = new Array(words.length).fill(null)
  const ranges: QuotedRange[] = []
  const stray: number[] = []
  let open = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.text !== '"') continue
    const shape = text[word.start]
    const spaceBefore = word.start === 0 || /[\s([—–-]/.test(text[word.start - 1]!)
    const wordAfter = /[\p{L}\p{N}$£€'‘[]/u.test(text[word.end] ?? ' ')
    if (open >= 0) {
      // A second opening mark: the first was never closed.
      const reopens = shape === '“' ? wordAfter : shape === '"' && spaceBefore && wordAfter && i - open > 1
      if (!reopens) {
        roles[i] = 'close'
        ranges.push({ open, close: i, closed: true, double: true })
        open = -1
        continue
      }
      ranges.push({ open, close: i, closed: false, double: true })
      stray.push(open)
      open = -1
    }
    if (wordAfter || (spaceBefore && word.end < text.length && !/\s/.test(text[word.end]!)) || shape === '“') {
      roles[i] = 'open'
      open = i
    } else {
      roles[i] = 'close'
      stray.push(i)
    }
  }
  if (open >= 0) {
    ranges.push({ open, close: words.length, closed: false, double: true })
    stray.push(open)
  }
  pairSingles(text, words, roles, ranges)
  ranges.sort((a, b) => a.open - b.open)
  return { roles, ranges, stray }
}

/** Single marks only count where both ends look like marks: 'quasi-state of war'. */
function pairSingles(text: string, words: readonly Word[], roles: QuoteRole[], ranges: QuotedRange[]): void {
  let open = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.text !== "'") continue
    const before = word.start === 0 ? ' ' : text[word.start - 1]!
    const after = text[word.end] ?? ' '
    const opens = /[\s("“”—–[]/.test(before) && /[\p{L}\p{N}]/u.test(after)
    if (opens) open = i
    else if (
      open >= 0 &&
      i - open <= MAX_SINGLE &&
      /[\p{L}\p{N}.,!?%)]/u.test(before) &&
      /[\s.,;:!?)"”—–]/.test(after)
    ) {
      // A plural possessive inside ("the 'workers' rights'") would close too early: prefer a later mark in reach.
      if (/s/.test(before) && /\s/.test(after) && closesLater(text, words, i)) continue
      roles[open] = 'open'
      roles[i] = 'close'
      ranges.push({ open, close: i, closed: true, double: false })
      open = -1
    }
  }
}

function closesLater(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 12); i++) {
    if (words[i]!.text !== "'") continue
    return !/\s/.test(text[words[i]!.start - 1] ?? ' ') && /[\s.,;:!?)]/.test(text[words[i]!.end] ?? ' ')
  }
  return false
}
