const STOP = new Set(
  (
    'a an the of in on at to for from by with and or but as is are was were be been has have had do does did will would can could may might ' +
    'should must that this these those it its he she his her him they them their who whom whose which what when where why how not no than into ' +
    'over about after before during'
  ).split(' '),
)
/** The words of a text that carry meaning, lower case, without possessive endings. */
export const contentWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1 && !STOP.has(word))
