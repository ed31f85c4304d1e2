import { attributeQuotes } from './attribute-quotes'
import { clusterNames } from './cluster-names'
import type { NameChunk } from './cut-run'
import { findDates } from './find-dates'
import { findCommons, findNames, findSurnames } from './find-names'
import { findValues } from './find-values'
import { explicitYears } from './read-year'
import { resolveMentions } from './resolve-mentions'
import type { TokenisedText } from './tokenise-text'
import type { Analysis, DateMention, Metadata, Value } from './types'

/** What tagged sentences speak of: dates, quantities, named things, who is meant, who speaks. */
export function interpretText(raw: string, text: TokenisedText, metadata: Metadata): Analysis {
  // Dates before values: "August 9" is no count.
  const dates: DateMention[] = []
  const values: Value[] = []
  const names: NameChunk[] = []
  const commons = findCommons(text.sentences)
  const surnames = findSurnames(text.sentences)
  for (const [i, sentence] of text.sentences.entries()) {
    const years = explicitYears([...(text.sentences[i - 1]?.tokens ?? []), ...sentence.tokens])
    const own = findDates(sentence, metadata.publishedAt, years)
    for (const date of own) dates.push(date)
    for (const name of findNames(sentence, own, commons, surnames)) names.push(name)
    for (const value of findValues(sentence, own)) values.push(value)
  }
  const { paragraphs, sentences } = text
  // Names first, then who the pronouns mean, then who speaks: each needs the one before.
  const { entities, mentions: named } = clusterNames(names, sentences)
  const resolved = resolveMentions(named, entities, sentences)
  const { quotes, mentions } = attributeQuotes(text.quotes, resolved, sentences)
  return { raw, metadata, paragraphs, sentences, entities, mentions, values, dates, quotes }
}
