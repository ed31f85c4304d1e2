/** One paragraph of the clean text, without the white space around it. Offsets are into the clean text. */
export type Block = { start: number; end: number }

const BULLET = /^\s*(?:[-*•‣▪·–—]|\d{1,2}[.)])\s/

/**
 * Cuts clean text at its line ends. Text wrapped at a fixed width is told by lines that go on with
 * small letters; there only blank lines and list bullets part paragraphs.
 */
export function splitParagraphs(text: string): Block[] {
  const lines: (Block & { blankBefore: boolean })[] = []
  let blank = true
  for (let at = 0; at <= text.length; ) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = trim(text, at, end)
    if (line) lines.push({ ...line, blankBefore: blank })
    blank = line === null
    at = end + 1
  }
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }))
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && !line.blankBefore && !BULLET.test(text.slice(line.start, line.end))) last.end = line.end
    else blocks.push({ start: line.start, end: line.end })
  }
  return blocks
}

function isWrapped(text: string, lines: readonly (Block & { blankBefore: boolean })[]): boolean {
  let joined = 0
  let small = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.blankBefore) continue
    joined += 1
    if (
      /\p{Ll}/u.test(text[lines[i]!.start]!) &&
      !/[.!?:]["”’]?$/.test(text.slice(lines[i - 1]!.end - 2, lines[i - 1]!.end))
    )
      small += 1
  }
  return small >= 2 && small > joined / 3
}

function trim(text: string, from: number, to: number): Block | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
