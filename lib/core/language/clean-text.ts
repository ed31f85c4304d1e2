import type { Span } from './types'

/**
 * The text that the stages read, and the way back: `toRaw` turns a span of `text` into the span of
 * the raw text that holds the very same words.
 */
export type CleanText = {
  text: string
  toRaw: (start: number, end: number) => Span
  /** Whether nothing had to be cleaned: the text is the raw text. */
  same: boolean
}

// What has to change: letters with combining marks, zero-width characters, soft hyphens, marks of
// direction, control characters; every kind of space and line end; lone halves of surrogate pairs.
const DROPPED =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F'
const SPACE = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\v\\f\\uD800-\\uDFFF'
const SPECIAL = new RegExp(
  `(?<cluster>[^\\s\\p{M}]\\p{M}{1,30})|(?<dropped>[${DROPPED}])|(?<space>[${SPACE}])|(?<line>\\r\\n?|[\\u0085\\u2028\\u2029])`,
  'gu',
)
const PLAIN = /^[\n\x20-\x7E\u00C0-\u02AF‘’“”–—…€£]*$/

/**
 * Cleans without ever touching the raw text: NFC, every space a space, every line end a line feed,
 * invisible characters dropped. Where nothing changes, no map is built. Linear in the length.
 */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) return { text: raw, toRaw: (start, end) => ({ start, end }), same: true }
  const parts: string[] = []
  const starts = new Uint32Array(raw.length + 1)
  const ends = new Uint32Array(raw.length + 1)
  let length = 0
  let done = 0
  const keep = (until: number) => {
    parts.push(raw.slice(done, until))
    for (; done < until; done++, length++) {
      starts[length] = done
      ends[length] = done + 1
    }
  }
  for (const match of raw.matchAll(SPECIAL)) {
    keep(match.index)
    const found = match[0]
    const groups = match.groups!
    const composed = groups.cluster ? found.normalize('NFC') : ''
    // A few composed characters are excluded from NFC and would grow: those stay as they are.
    const text = groups.cluster
      ? composed.length > found.length
        ? found
        : composed
      : groups.dropped
        ? ''
        : groups.line
          ? '\n'
          : ' '
    for (let i = 0; i < text.length; i++, length++) {
      // Every code unit of a cluster stands for the whole of it, so that no span can cut it.
      starts[length] = match.index
      ends[length] = match.index + found.length
    }
    parts.push(text)
    done = match.index + found.length
  }
  keep(raw.length)
  starts[length] = raw.length
  return {
    text: parts.join(''),
    same: false,
    toRaw: (start, end) => ({ start: starts[start]!, end: end > start ? ends[end - 1]! : starts[start]! }),
  }
}

/** Straight quotes and plain apostrophes, for matching and for the tagger: never for evidence. */
export function straighten(text: string): string {
  return text.replace(/[‘’‚‛`´′]/g, "'").replace(/[“”„‟«»″]/g, '"')
}
