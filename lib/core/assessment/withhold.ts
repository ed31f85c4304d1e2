import type { Feedback } from './quiz-types'
import type { Sight } from './rules'

/** What of an answer's feedback may be seen, every other field emptied; null where nothing of it may. */
export function withhold(feedback: Feedback, sight: Pick<Sight, 'correctness' | 'answers'>): Feedback | null {
  if (sight.answers) return feedback
  if (!sight.correctness) return null
  // A note may compare with the key in words.
  return { verdict: feedback.verdict, note: null, key: [], why: '', choices: [], proofs: [] }
}
