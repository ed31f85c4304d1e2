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
    return new TextDecoder('windows-1252').decode(bytes)
  }
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
