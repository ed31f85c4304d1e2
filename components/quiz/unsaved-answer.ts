import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import type { Answer } from '@/lib/core/grading/answer'

/** What stands in the question's form and was not sent yet; null where there is nothing new. */
export function unsavedAnswer(question: QuizQuestion, form: HTMLFormElement | null): Answer | null {
  const given = form && readAnswer(question, new FormData(form))
  if (!given || isSame(given, question.response?.answer)) return null
  // Steps that nobody moved are no answer yet, only the order they happened to be shown in.
  const untouched = given.type === 'ordering' && given.order.every((step, place) => step === place)
  return untouched && !question.response ? null : given
}

export function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
