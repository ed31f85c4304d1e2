import 'server-only'
import { type Arrangement, arrangeItem } from '@/lib/core/assessment/arrange-item'
import { describeKey } from '@/lib/core/assessment/describe-answer'
import type { Feedback, QuizResponse } from '@/lib/core/assessment/quiz-types'
import type { Rules } from '@/lib/core/assessment/rules'
import { toShown } from '@/lib/core/assessment/translate-answer'
import { withhold } from '@/lib/core/assessment/withhold'
import { Answer } from '@/lib/core/grading/answer'
import { type Grade, grade } from '@/lib/core/grading/grade'
import { choicesOf } from '@/lib/core/grading/item-parts'
import type { Item } from '@/lib/core/items/types'
import type { Response } from '@/lib/db/generated/client'
import type { PinnedItem } from './pinned-items'

/** Key, why and evidence of an item. Only for answers that count: see `showResponse` for who may see it when. */
export function makeFeedback({ item, proofs }: PinnedItem, arrangement: Arrangement, judged: Grade): Feedback {
  const options = choicesOf(item)
  return {
    verdict: judged.verdict,
    note: judged.note,
    key: describeKey(item),
    why: item.explanation,
    choices:
      options.length === 0
        ? []
        : arrangement.map((position) => ({
            correct: options[position]?.correct ?? false,
            why: options[position]?.why ?? '',
          })),
    proofs,
  }
}

export type Recorded = Pick<Response, 'answer' | 'verdict' | 'fraction' | 'sequence'>

/** Points stand as recorded; only the note, which is words, is worked out again. */
export function judgedAs(item: Item, { answer, verdict, fraction }: Omit<Recorded, 'sequence'>): Grade {
  // What is wholly right needs no word, whoever said so.
  if (verdict === 'correct') return { verdict, fraction, note: null }
  const again = grade(item, Answer.parse(answer))
  return { verdict, fraction, note: again.verdict === verdict ? again.note : null }
}

/**
 * A recorded answer as its student may see it while the attempt is open: what they gave, and of the feedback what its
 * rules show during answering. This is the one place that decides whether an open attempt shows keys. `judged`: where
 * it was judged just now.
 */
export function showResponse(
  pinned: PinnedItem,
  attempt: { seed: number; rules: Rules },
  response: Recorded,
  judged?: Grade,
): QuizResponse {
  const { item, itemRevisionId } = pinned
  const arrangement = arrangeItem(item, attempt, itemRevisionId)
  const answer = toShown(Answer.parse(response.answer), arrangement)
  if (!answer) throw new Error(`response to ${itemRevisionId} does not fit its item`)
  const { during } = attempt.rules.review
  const shows = during.correctness || during.answers
  const feedback = shows ? makeFeedback(pinned, arrangement, judged ?? judgedAs(item, response)) : null
  return { answer, sequence: response.sequence, feedback: feedback && withhold(feedback, during) }
}
