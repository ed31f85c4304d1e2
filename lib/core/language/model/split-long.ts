/** Words parsed together: `start` is the index in the sentence of the first. */
export type Window = { sentence: number; start: number; words: readonly string[] }

/** Longest run of words parsed as one. Sentences of news stay far below; lists and broken text do not. */
export const WINDOW_WORDS = 200

const PAUSES = new Set(['.', ';', ':', '!', '?', '—', '–', '|', '•', ','])

/** Cuts a sentence into windows of at most `WINDOW_WORDS` words, after a pause in its last quarter if there is one. */
export function splitLong(words: readonly string[], sentence: number): Window[] {
  const windows: Window[] = []
  let start = 0
  while (words.length - start > WINDOW_WORDS) {
    let end = start + WINDOW_WORDS
    while (end > start + WINDOW_WORDS * 0.75 && !PAUSES.has(words[end - 1] as string)) end--
    if (!PAUSES.has(words[end - 1] as string)) end = start + WINDOW_WORDS
    windows.push({ sentence, start, words: words.slice(start, end) })
    start = end
  }
  if (start < words.length) windows.push({ sentence, start, words: words.slice(start) })
  return windows
}
