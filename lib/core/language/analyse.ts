import { cleanText } from './clean-text'
import { interpretText } from './interpret-text'
import { markFurniture } from './mark-furniture'
import type { LanguageModel } from './model/load-model'
import { readMetadata } from './read-metadata'
import { refuseText } from './refuse-text'
import { splitParagraphs } from './split-paragraphs'
import { runSteps, type Steps } from './steps'
import { tagSentences } from './tag-sentences'
import { judgeSentences, tokeniseText } from './tokenise-text'
import type { AnalyseOptions, AnalyseResult } from './types'

/**
 * Reads an English article. Every span of the result is in UTF-16 code units into `raw`, and
 * `raw.slice(start, end)` is the very words meant. Time and memory are linear in the length; a text
 * that can't be used comes back as a refusal with a sentence for a person.
 */
export function analyse(raw: string, options: AnalyseOptions, model: LanguageModel): AnalyseResult {
  return runSteps(analyseInSteps(raw, options, model))
}

/** The same, stopping after every few hundred sentences. */
export function* analyseInSteps(raw: string, options: AnalyseOptions, model: LanguageModel): Steps<AnalyseResult> {
  const refusal = refuseText(raw)
  if (refusal) return { ok: false, refusal }

  // Furniture goes before sentences, so that no byline or advert is ever read as one.
  const clean = cleanText(raw)
  const marked = markFurniture(clean.text, splitParagraphs(clean.text), options.title)
  const text = tokeniseText(clean, marked.blocks)
  const metadata = readMetadata(marked, text, options)

  // Trees come before everything that asks what depends on what.
  yield* tagSentences(text.sentences, model)
  judgeSentences(text)

  return { ok: true, analysis: interpretText(raw, text, metadata) }
}
