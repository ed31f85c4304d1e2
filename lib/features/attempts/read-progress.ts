import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import type { QuizTime } from '@/lib/core/assessment/quiz-types'
import type { Rules } from '@/lib/core/assessment/rules'
import { findAttempt } from './attempt-rows'

/** How far an open attempt is. `overdue`: time is up and it is about to be handed in. */
export type AttemptProgress =
  | { submitted: true }
  | {
      submitted: false
      overdue: boolean
      setName: string
      mode: Rules['mode']
      questions: number
      answered: number
      /** `number` counts from 1 in the order of the attempt. */
      open: { id: string; number: number; stem: string }[]
      time: QuizTime | null
    }

/** What handing in has to tell its student. Null where the attempt isn't the viewer's. */
export async function readProgress(viewer: Viewer, attemptId: string, now: Date): Promise<AttemptProgress | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  if (attempt.submittedAt) return { submitted: true }
  const { items, responses, setName, deadlineAt, rules } = attempt
  const answered = new Set(responses.map(({ itemRevisionId }) => itemRevisionId))
  const open = items.flatMap(({ itemRevisionId: id, item: { stem } }, index) =>
    answered.has(id) ? [] : [{ id, stem, number: index + 1 }],
  )
  return {
    ...{ submitted: false, overdue: isOverdue(attempt, now), setName, mode: rules.mode, open },
    ...{ questions: items.length, answered: items.length - open.length },
    time: deadlineAt && { deadlineAt, askedAt: now },
  }
}
