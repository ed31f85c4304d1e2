import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import type { Quiz } from '@/lib/core/assessment/quiz-types'
import { toStudentQuestion } from '@/lib/core/assessment/student-question'
import { itemFromRow } from '@/lib/db/item-from-row'
import { findAttempt } from './attempt-rows'
import { showResponse } from './show-response'

export type LoadedQuiz = { submitted: true } | { submitted: false; quiz: Quiz }

/**
 * Everything a student's browser needs to take a quiz, also while it is offline: every question through the
 * allow-list, and what was recorded. Null where the attempt isn't the viewer's.
 */
export async function loadQuiz(viewer: Viewer, attemptId: string): Promise<LoadedQuiz | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  if (attempt.submittedAt) return { submitted: true }
  const responses = new Map(attempt.responses.map((response) => [response.itemRevisionId, response]))
  const questions = attempt.items.map((row) => {
    const item = itemFromRow(row.itemRevision)
    const response = responses.get(row.itemRevisionId)
    return {
      ...toStudentQuestion(row.itemRevisionId, item, arrangeItem(item, attempt.seed, row.itemRevisionId)),
      response: response ? showResponse(row, attempt.seed, attempt.mode, response) : null,
    }
  })
  return { submitted: false, quiz: { attemptId, setName: attempt.version.name, mode: attempt.mode, questions } }
}
