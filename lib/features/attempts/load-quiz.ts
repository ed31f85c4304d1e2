import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import type { Quiz } from '@/lib/core/assessment/quiz-types'
import { toStudentQuestion } from '@/lib/core/assessment/student-question'
import { findAttempt } from './attempt-rows'
import { showResponse } from './show-response'

export type LoadedQuiz =
  | { submitted: true }
  /** Time is up and it is about to be handed in: no question is shown any more. */
  | { submitted: false; overdue: true }
  | { submitted: false; overdue: false; quiz: Quiz }

/**
 * Everything a student's browser needs to take a quiz, also while it is offline: every question through the
 * allow-list, and what was recorded. Null where the attempt isn't the viewer's.
 */
export async function loadQuiz(viewer: Viewer, attemptId: string, now: Date): Promise<LoadedQuiz | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  if (attempt.submittedAt) return { submitted: true }
  const { rules, setName, deadlineAt } = attempt
  if (isOverdue(attempt, now)) return { submitted: false, overdue: true }
  const responses = new Map(attempt.responses.map((response) => [response.itemRevisionId, response]))
  const questions = attempt.items.map((pinned) => {
    const { item, itemRevisionId } = pinned
    const response = responses.get(itemRevisionId)
    return {
      ...toStudentQuestion(itemRevisionId, item, arrangeItem(item, attempt, itemRevisionId)),
      response: response ? showResponse(pinned, attempt, response) : null,
    }
  })
  const quiz = { attemptId, setName, mode: rules.mode, shows: rules.review.during, questions }
  return { submitted: false, overdue: false, quiz: { ...quiz, time: deadlineAt && { deadlineAt, askedAt: now } } }
}
