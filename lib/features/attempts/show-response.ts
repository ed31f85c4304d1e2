import 'server-only'
import { z } from 'zod'
import { type Arrangement, arrangeItem } from '@/lib/core/assessment/arrange-item'
import { cutParagraph } from '@/lib/core/assessment/cut-paragraph'
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
import { itemFromRow } from '@/lib/db/item-from-row'
import type { ItemRow } from './pinned-items'

const Layout = z.object({ paragraphs: z.array(z.object({ start: z.number(), end: z.number() })) })

/** Key, why and evidence of an item. Only for answers that count: see `showResponse` for who may see it when. */
export function makeFeedback(row: ItemRow, arrangement: Arrangement, judged: Grade): Feedback {
  const item = itemFromRow(row.itemRevision)
  const { articleRevision } = row.itemRevision
  const layout = Layout.safeParse(articleRevision.layout)
  const paragraphs = layout.success ? layout.data.paragraphs : []
  const options = choicesOf(item)
  const proofs = [item.evidence, ...item.moreEvidence].map((evidence) => ({
    ...cutParagraph(articleRevision.raw, paragraphs, evidence),
    title: articleRevision.title,
  }))
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

/** Points stand as recorded; only the note, which is words, is worked out again. */
export function judgedAs(item: Item, response: Pick<Response, 'answer' | 'verdict' | 'fraction'>): Grade {
  const again = grade(item, Answer.parse(response.answer))
  const { verdict, fraction } = response
  return { verdict, fraction, note: again.verdict === verdict ? again.note : null }
}

/**
 * A recorded answer as its student may see it while the attempt is open: what they gave, and of the feedback what its
 * rules show during answering. This is the one place that decides whether an open attempt shows keys.
 */
export function showResponse(
  row: ItemRow,
  attempt: { seed: number; rules: Rules },
  response: Pick<Response, 'answer' | 'verdict' | 'fraction' | 'sequence'>,
): QuizResponse {
  const item = itemFromRow(row.itemRevision)
  const arrangement = arrangeItem(item, attempt, row.itemRevisionId)
  const answer = toShown(Answer.parse(response.answer), arrangement)
  if (!answer) throw new Error(`response to ${row.itemRevisionId} does not fit its item`)
  const feedback = withhold(makeFeedback(row, arrangement, judgedAs(item, response)), attempt.rules.review.during)
  return { answer, sequence: response.sequence, feedback }
}
