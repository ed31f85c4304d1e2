import { cutRun, type NameChunk } from './cut-run'
import { endOfRun, startsName } from './name-runs'
import type { DateMention, Sentence } from './types'

/** Names of a sentence, left to right, none inside another. `commons` are words that the text also writes small. */
export function findNames(
  sentence: Sentence,
  dates: readonly DateMention[],
  commons: ReadonlySet<string>,
): NameChunk[] {
  const tokens = sentence.tokens
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) dated.fill(1, date.tokens.from, date.tokens.to)
  const chunks: NameChunk[] = []
  for (let i = 0; i < tokens.length; ) {
    if (dated[i] || !startsName(tokens, i, commons)) {
      i += 1
      continue
    }
    const to = endOfRun(tokens, i, dated)
    for (const chunk of cutRun(sentence, i, to)) chunks.push(chunk)
    i = to
  }
  return chunks
}

/** Words that the text writes with a small letter somewhere. */
export function findCommons(sentences: readonly Sentence[]): Set<string> {
  const commons = new Set<string>()
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (/^\p{Ll}{3,}$/u.test(token.text)) commons.add(token.text)
  return commons
}
