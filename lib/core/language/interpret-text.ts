import { explicitYears, findDates } from './find-dates'
import { findValues } from './find-values'
import type { TokenisedText } from './tokenise-text'
import type { Analysis, DateMention, Metadata, Value } from './types'

/** What tagged sentences speak of: dates, quantities, named things, who is meant, who speaks. */
export function interpretText(raw: string, text: TokenisedText, metadata: Metadata): Analysis {
  // Dates before values: "August 9" is no count.
  const dates: DateMention[] = []
  const values: Value[] = []
  for (const [i, sentence] of text.sentences.entries()) {
    const years = explicitYears([...(text.sentences[i - 1]?.tokens ?? []), ...sentence.tokens])
    const own = findDates(sentence, metadata.publishedAt, years)
    for (const date of own) dates.push(date)
    for (const value of findValues(sentence, own)) values.push(value)
  }
  const { paragraphs, sentences } = text
  return { raw, metadata, paragraphs, sentences, entities: [], mentions: [], values, dates, quotes: [] }
}
