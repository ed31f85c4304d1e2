import { lemmatise } from './lemma/lemmatise'
import type { LanguageModel } from './model/load-model'
import { parseSentences } from './model/parse-sentences'
import type { Steps } from './steps'
import type { Sentence } from './types'

/** Sentences handed to the model at once: enough to batch equal lengths, few enough to bound memory. */
const BATCH = 256

/** Fills in tags, trees, confidences and lemmas, a batch a step. */
export function* tagSentences(sentences: readonly Sentence[], model: LanguageModel): Steps<void> {
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH)
    const parsed = parseSentences(
      model,
      batch.map((sentence) => sentence.tokens.map((token) => token.text)),
    )
    for (const [i, sentence] of batch.entries()) {
      for (const [j, token] of sentence.tokens.entries()) {
        const found = parsed[i]![j]!
        token.upos = found.upos
        token.xpos = found.xpos
        token.head = found.head
        token.deprel = found.deprel
        token.confidence = found.confidence
        token.completeness = found.completeness
        token.lemma = lemmatise(token.text, token.upos, token.xpos)
      }
    }
    yield { stage: 'analyse', done: Math.min(from + BATCH, sentences.length), total: sentences.length }
  }
}
