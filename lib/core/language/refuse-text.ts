import { detectLanguage } from './detect-language'
import type { Refusal } from './types'

/** Longest text that is analysed, in words. */
const MAX_WORDS = 1_000_000
/** Longest text that is looked at at all, in UTF-16 code units: a million long words with their spaces. */
const MAX_CHARACTERS = 16_000_000
const MIN_WORDS = 5
/** Share of English function words below which a text is not taken for English; running news has 0.35–0.5. */
const MIN_ENGLISH = 0.16

const NAMES: Record<string, string> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  fi: 'Finnish',
  pl: 'Polish',
  cs: 'Czech',
  tr: 'Turkish',
  ro: 'Romanian',
  hu: 'Hungarian',
  id: 'Indonesian',
  vi: 'Vietnamese',
  af: 'Afrikaans',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  ru: 'Russian',
  ar: 'Arabic',
  he: 'Hebrew',
  el: 'Greek',
  hi: 'Hindi',
  bn: 'Bengali',
  ta: 'Tamil',
  th: 'Thai',
  ka: 'Georgian',
  hy: 'Armenian',
}

/** Why this text can't be analysed, or null where it can. Time is linear in its length. */
export function refuseText(raw: string): Refusal | null {
  if (raw.trim() === '') return { reason: 'empty', message: 'There is no text here; paste or open an article.' }
  if (isBinary(raw)) {
    return {
      reason: 'binary',
      message: 'This looks like a binary file, not text; save the article as plain text first.',
    }
  }
  const words = raw.length > MAX_CHARACTERS ? MAX_WORDS + 1 : countWords(raw, MAX_WORDS + 1)
  if (words > MAX_WORDS) {
    return {
      reason: 'too-long',
      message: 'The text has more than 1,000,000 words, which is the limit; split it into parts.',
    }
  }
  const found = detectLanguage(raw)
  const other = found.language !== 'en' && found.language !== 'und' && found.share > found.english
  const foreign =
    found.words >= 20 ? found.english < MIN_ENGLISH || (other && found.share > 1.2 * found.english) : other
  if (found.letters > 0 && foreign && (other || found.words >= 20)) {
    const name = other ? NAMES[found.language] : undefined
    const seen = name ? `seems to be in ${name}` : 'does not read as English'
    return {
      reason: 'not-english',
      message: `The text ${seen}, and only English can be read so far; please give the English text.`,
      language: name ? found.language : 'und',
    }
  }
  if (found.words < MIN_WORDS) {
    return { reason: 'too-short', message: 'The text is too short to find a fact in; give at least one full sentence.' }
  }
  return null
}

/** First characters of files that are no text, as they look once decoded. */
const MAGIC = [
  '%PDF-',
  `PK${String.fromCharCode(3, 4)}`,
  `${String.fromCharCode(0x89)}PNG`,
  '\uFFFDPNG',
  'GIF8',
  `${String.fromCharCode(0x7f)}ELF`,
]

function isBinary(raw: string): boolean {
  if (MAGIC.some((magic) => raw.startsWith(magic))) return true
  const end = Math.min(raw.length, 100_000)
  let odd = 0
  for (let i = 0; i < end; i++) {
    const code = raw.charCodeAt(i)
    if (code === 0) return true
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd += 1
  }
  return odd > end / 50 && odd > 3
}

/** Runs of characters between white space, up to a limit. */
export function countWords(text: string, limit = Number.POSITIVE_INFINITY): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const space = code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
    if (!space && !inside && ++words >= limit) return words
    inside = !space
  }
  return words
}
