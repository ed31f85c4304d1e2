import type { Feedback } from '@/lib/core/assessment/quiz-types'
import type { StudentQuestion } from '@/lib/core/assessment/student-question'
import { splitHeadline } from '@/lib/core/items/scenes/split-headline'
import { GAP } from '@/lib/core/items/types'

const CODE_OF_A = 65
/** Some browsers fall silent in the middle of a long utterance; a sentence a piece is short enough, and sounds better. */
const LONGEST = 220

/** What is read aloud of a question, a piece at a time: the stem, then what there is to choose from. */
export function questionAloud(
  question: Pick<StudentQuestion, 'stem' | 'choices' | 'lefts' | 'rights' | 'steps'>,
): string[] {
  const { stem, choices, lefts, rights, steps } = question
  return [
    ...stemAloud(stem),
    ...choices.map((text, index) => `${String.fromCharCode(CODE_OF_A + index)}: ${text}`),
    ...(lefts.length > 0 ? [`Match ${lefts.join('; ')}`, `with ${rights.join('; ')}`] : []),
    ...steps.map((text, index) => `${index + 1}: ${text}`),
  ]
}

/** The title before a stem is a sentence of its own. */
export function stemAloud(stem: string): string[] {
  const { headline, rest } = splitHeadline(stem)
  return [...(headline ? [`${headline}.`] : []), ...sentencesAloud(rest.replaceAll(GAP, ' … blank … '))]
}

/** What is read aloud of an answer's feedback: the key, why, and the paragraphs that prove it. */
export function feedbackAloud({ key, why, proofs }: Pick<Feedback, 'key' | 'why' | 'proofs'>): string[] {
  return [`Answer: ${key.join('; ')}.`, ...sentencesAloud(why), ...proofs.flatMap(({ text }) => sentencesAloud(text))]
}

/** A text in pieces that end where sentences do, or at a space where a sentence is too long. */
export function sentencesAloud(text: string): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' ').trim())]
  return sentences.flatMap(({ segment }) => cutLong(segment.trim())).filter((piece) => piece !== '')
}

function cutLong(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence]
  const space = sentence.lastIndexOf(' ', LONGEST)
  const end = space > 0 ? space : LONGEST
  return [sentence.slice(0, end), ...cutLong(sentence.slice(end).trim())]
}
