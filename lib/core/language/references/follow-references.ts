import type { Entity, Mention, Sentence } from '../types'
import { askReference, type Question } from './find-candidates'
import type { Phrase } from './phrase'
import { readPhrases } from './read-phrases'
import { Discourse, type Referent } from './referents'

/** What an answer decides: the referent taken up, and whether surely enough to be said aloud. */
export type Answer = { referent: Referent; probability: number; sure: boolean } | null
export type Reference = { phrase: Phrase; referent: Referent | null; answer: Answer; question: Question | null }

/**
 * Goes through an article from left to right, asks of every pronoun and definite description what it stands
 * for, and lets `decide` answer; the answer is part of what later questions see.
 */
export function followReferences(
  names: readonly Mention[],
  entities: readonly Entity[],
  sentences: readonly Sentence[],
  decide: (question: Question) => Answer,
): Reference[] {
  const discourse = new Discourse(entities)
  const found: Reference[] = []
  const first = sentences.findIndex((sentence) => sentence.sound)
  let next = 0
  for (const sentence of sentences) {
    const own: Mention[] = []
    while (next < names.length && names[next]!.sentence === sentence.index) own.push(names[next++]!)
    const phrases = readPhrases(sentence, own, entities)
    phrases.sort((a, b) => turnOf(a) - turnOf(b))
    const byHead = new Map<number, Referent>()
    for (const phrase of phrases) {
      const same = phrase.describes === null ? undefined : byHead.get(phrase.describes)
      const question = same ? null : askReference(phrase, discourse, sentences, first)
      const answer = question && question.candidates.length > 0 ? decide(question) : null
      const known = same ?? answer?.referent ?? null
      // A pronoun that stands for nothing known brings in nothing either.
      if (phrase.form === 'pronoun' && known === null) {
        found.push({ phrase, referent: null, answer, question })
        continue
      }
      const referent = discourse.add(phrase, known)
      if (phrase.form !== 'list') byHead.set(phrase.head, referent)
      found.push({ phrase, referent, answer, question })
    }
  }
  return found
}

/** Lists come after their members, descriptions after what they describe. */
function turnOf(phrase: Phrase): number {
  return phrase.form === 'list'
    ? phrase.to
    : Math.max(phrase.head, phrase.describes ?? -1) + (phrase.describes === null ? 0 : 0.5)
}
