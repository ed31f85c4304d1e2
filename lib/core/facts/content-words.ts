const STOP = new Set(
  (
    'a an the of in on at to for from by with and or but as is are was were be been has have had do does did will would can could may might ' +
    'should must that this these those it its he she his her him they them their who whom whose which what when where why how not no than into ' +
    'over about after before during'
  ).split(' '),
)
/** Texts are asked for again and again, by every draft of a fact; so many are remembered. */
const REMEMBERED = 2000
const known = new Map<string, readonly string[]>()

/** The words of a text that carry meaning, lower case, without possessive endings. */
export function contentWords(text: string): readonly string[] {
  const words = known.get(text) ?? split(text)
  if (known.size >= REMEMBERED) known.clear()
  known.set(text, words)
  return words
}

const split = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1 && !STOP.has(word))
