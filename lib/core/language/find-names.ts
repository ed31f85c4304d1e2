import { cutRun, type NameChunk } from './cut-run'
import { isFirstName } from './gazetteers/first-names'
import { endOfRun, startsName } from './name-runs'
import type { DateMention, Sentence } from './types'

/** Names of a sentence, left to right, none inside another. `commons` are words that the text also writes small, `surnames` those of people whom it names in full. */
export function findNames(
  sentence: Sentence,
  dates: readonly DateMention[],
  commons: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): NameChunk[] {
  const tokens = sentence.tokens
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) dated.fill(1, date.tokens.from, date.tokens.to)
  const chunks: NameChunk[] = []
  for (let i = 0; i < tokens.length; ) {
    if (dated[i] || !startsName(tokens, i, commons, surnames)) {
      i += 1
      continue
    }
    const to = endOfRun(tokens, i, dated)
    for (const chunk of cutRun(sentence, i, to)) chunks.push(chunk)
    i = to
  }
  return chunks
}

/** Last words of given name and surname, as the text has them side by side. */
export function findSurnames(sentences: readonly Sentence[]): Set<string> {
  const surnames = new Set<string>()
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries()) {
      const first = tokens[at - 1]
      if (!first || token.upos !== 'PROPN' || first.upos !== 'PROPN' || tokens[at + 1]?.upos === 'PROPN') continue
      if (/^\p{Lu}\p{Ll}+$/u.test(token.text) && isFirstName(first.text)) surnames.add(token.text)
    }
  return surnames
}

/** Words that the text writes with a small letter somewhere. */
export function findCommons(sentences: readonly Sentence[]): Set<string> {
  const commons = new Set<string>()
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (/^\p{Ll}{3,}$/u.test(token.text)) commons.add(token.text)
  return commons
}
