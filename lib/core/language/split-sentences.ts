import { PLAIN_ABBREVIATIONS, SENTENCE_OPENERS, SPEECH_VERBS } from './gazetteers/abbreviations'
import type { QuoteRole } from './orient-quotes'
import { SMILEY, type Word } from './scan-words'

/** Longest sentence, in words: what runs on longer is cut at a mark or a space, so that parsing stays bounded. */
export const MAX_SENTENCE = 180

/**
 * Half-open word ranges of the sentences of one paragraph. A sentence ends at a final mark with the
 * closing quotes and brackets that follow it, glued to the next word or not.
 */
export function splitSentences(
  text: string,
  words: readonly Word[],
  roles: readonly QuoteRole[],
): { from: number; to: number }[] {
  const cuts: number[] = []
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!
    if (endsLetterPart(words, cuts.at(-1) ?? 0, i)) {
      cuts.push(i + 1)
      continue
    }
    const kind = finality(word.text)
    if (kind === null) continue
    const to = absorbClosers(text, words, roles, i)
    if (to >= words.length) break
    if (endsSentence(text, words, roles, i, to, kind)) cuts.push(to)
    i = to - 1
  }
  return bound(words, [...cuts, words.length])
}

type Finality = 'stop' | 'mark' | 'ellipsis' | 'abbreviation'
function finality(word: string): Finality | null {
  if (word === '.') return 'stop'
  if (/^(?:[!?]+|\.\?)$/.test(word)) return 'mark'
  if (/^(?:\.{2,}\??|…+\.?)$/.test(word)) return 'ellipsis'
  return word.endsWith('.') && word.length > 1 ? 'abbreviation' : null
}

const SALUTATIONS = new Set('dear hi hello hey'.split(' '))
const CLOSING =
  /^(?:(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes|thanks)|(?:thanks|thank you)(?: again| so much)?|best|cheers|sincerely|cordially|respectfully|yours (?:truly|sincerely|faithfully))$/i

/**
 * What ends without a mark in mail and posts: "Dear Ana, The …", "Best regards, Olaf", a smiley or a whole address
 * before a capital, a line drawn with marks.
 */
function endsLetterPart(words: readonly Word[], from: number, at: number): boolean {
  const { text, end } = words[at]!
  const next = words[at + 1]!
  if (next.start === end) return false
  if (isRule(text) || isRule(next.text)) return true
  if (!/^\p{Lu}/u.test(next.text)) return false
  if (text === ',') {
    if (at === from || at - from > 5) return false
    const before = words.slice(from, at).map((word) => word.text)
    return SALUTATIONS.has(before[0]!.toLowerCase()) || CLOSING.test(before.join(' '))
  }
  return at > from && (SMILEY.test(text) || /^https?:\/\//.test(text))
}

/** "-----" on its own parts what stands before from what comes after. */
function isRule(word: string): boolean {
  return /^[-_*=~]{4,}$/.test(word)
}

/** Index after the closing marks that stand tight behind a final mark. */
function absorbClosers(text: string, words: readonly Word[], roles: readonly QuoteRole[], at: number): number {
  let to = at + 1
  while (to < words.length) {
    const word = words[to]!
    const tight = word.start === words[to - 1]!.end
    const closes = roles[to] === 'close' || word.text === ')' || word.text === ']'
    const further = word.text === '.' || /^[!?]+$/.test(word.text)
    // A footnote's number, "time.[5]" or "time. [5]", goes with the sentence before.
    if (word.text === '[' && /^\d{1,3}$/.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ']') {
      to += 3
      continue
    }
    // `end. "` with a straight mark before a space closes what is open.
    const spaced = roles[to] === 'close' && !tight && /\s/.test(text[word.end] ?? ' ')
    if (!((tight && (closes || further)) || spaced)) break
    to += 1
  }
  return to
}

function endsSentence(
  text: string,
  words: readonly Word[],
  roles: readonly QuoteRole[],
  at: number,
  to: number,
  kind: Finality,
): boolean {
  const next = words[to]!
  const closed = to > at + 1
  let first = to
  while (first < words.length - 1 && (roles[first] === 'open' || /^["'([]$/.test(words[first]!.text))) first += 1
  const opener = words[first]!.text
  const opens = first > to
  const glued = next.start === words[to - 1]!.end
  if (kind === 'abbreviation' && !closed) return !glued && endsAtAbbreviation(words[at]!.text, opener, opens)
  if (/^\p{Ll}/u.test(opener)) {
    // "“Why?” he asked", "Wait … what": a small letter goes on with the sentence, but not after a bare mark.
    if (closed || kind === 'ellipsis' || kind === 'abbreviation') return false
    if (/^\p{Ll}\p{Lu}/u.test(opener)) return kind === 'stop'
    return !glued && !opens && isWholeBefore(words, at, kind)
  }
  if (/^[,;:)\]–—-]/.test(opener)) return false
  // "[George W.] Bush": a bracket closed after an initial.
  if (
    kind === 'abbreviation' &&
    /[)\]]/.test(words[to - 1]!.text) &&
    !PLAIN_ABBREVIATIONS.has(words[at]!.text.slice(0, -1))
  )
    return false
  if (kind === 'mark' && closed && speaksNext(words, first)) return false
  if (kind === 'ellipsis')
    return (
      !glued &&
      /^[\p{Lu}\p{N}]/u.test(opener) &&
      (opens || SENTENCE_OPENERS.has(opener) || closed || !/^\p{Lu}/u.test(words[at - 1]?.text ?? ''))
    )
  if (glued && !closed && !opens)
    return /^\p{Lu}/u.test(opener) && /[\p{Ll}\p{N}%)\]]$/u.test(text.slice(0, words[at]!.start).slice(-1))
  // ") ." and list numbers "1." at the start are no sentences.
  if (
    kind === 'stop' &&
    /^(?:\d{1,2}|\p{Lu})$/u.test(words[at - 1]?.text ?? '') &&
    (at === 1 || (finality(words[at - 2]!.text) !== null && !glued && words[at - 1]!.text !== 'I'))
  )
    return false
  return true
}

/** Whether a mark before a small letter ends a sentence: not that of a list's "a." or "1.", nor of a name, "Yahoo! said". */
function isWholeBefore(words: readonly Word[], at: number, kind: Finality): boolean {
  const before = words[at - 1]?.text ?? ''
  if (kind === 'stop') return !/^(?:\p{N}{1,3}|\p{L}|\.)$/u.test(before)
  return words[at]!.text.length > 1 || !/^\p{Lu}\p{Ll}/u.test(before)
}

/** `“Go!” Mr Smith shouted`: the mark belongs to the words quoted, the sentence goes on. */
function speaksNext(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    if (SPEECH_VERBS.has(words[i]!.text)) return i > from
    if (!/^[\p{Lu}]/u.test(words[i]!.text) && i > from) return false
  }
  return false
}

function endsAtAbbreviation(word: string, opener: string, opens: boolean): boolean {
  if (opens) return false
  const stem = word.slice(0, -1)
  const mayEnd = /^(?:\p{L}\.){2,}$/u.test(word) || PLAIN_ABBREVIATIONS.has(stem) || /^\p{Lu}\p{Ll}+$/u.test(stem)
  return mayEnd && SENTENCE_OPENERS.has(opener) && !/^\p{Lu}\.$/u.test(word)
}

/** Cuts what is too long, at the last semicolon, dash or comma in reach, else anywhere. */
function bound(words: readonly Word[], ends: number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let from = 0
  for (const end of ends) {
    while (end - from > MAX_SENTENCE) {
      let cut = from + MAX_SENTENCE
      for (let i = cut; i > cut - 60; i--) {
        if (!/^(?:[;:,–—]|--|\|)$/.test(words[i - 1]!.text)) continue
        cut = i
        break
      }
      ranges.push({ from, to: cut })
      from = cut
    }
    if (end > from) ranges.push({ from, to: end })
    from = end
  }
  return ranges
}
