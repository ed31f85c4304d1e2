import { ExplainedError } from './explained-error'

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252, as older pages have it. A byte order mark stays,
 * so that offsets count what a program reading the same file counts. `name` is for the message.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  if (isBinary(bytes)) {
    throw new ExplainedError(`${name} is a binary file, not text: save the article as plain text first.`, {
      exitCode: 2,
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** What 0x80–0x9F mean there; NUL where nothing is assigned. The rest is Latin-1, which is all Node 20 makes of it. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (character) => {
    const meant = WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '\0'
    return meant === '\0' ? '\uFFFD' : meant
  })
}

/** Text has no NUL, and hardly a control character beside tab, line feed, form feed, carriage return and escape. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  if (head.includes(0)) return true
  const controls = head.reduce(
    (count, byte) => count + (byte < 9 || byte === 11 || (byte > 13 && byte < 27) ? 1 : 0),
    0,
  )
  return controls > head.length / 100
}
