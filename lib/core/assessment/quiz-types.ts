import type { Answer } from '../grading/answer'
import type { Verdict } from '../grading/grade'
import type { EvidenceInParagraph } from './cut-paragraph'
import type { StudentQuestion } from './student-question'

/** What a student sees of a question once its answer counts. */
export type Feedback = {
  verdict: Verdict
  note: string | null
  /** The key in words, one line each. */
  key: string[]
  why: string
  /** In the order of the screen; empty for typed answers. */
  choices: { correct: boolean; why: string }[]
  /** The paragraphs with the words that prove it; `title` is the article's. */
  proofs: (EvidenceInParagraph & { title: string })[]
}

/** A recorded answer, in positions of the screen. `feedback` is null where it may not be shown yet. */
export type QuizResponse = { answer: Answer; sequence: number; feedback: Feedback | null }

export type QuizQuestion = StudentQuestion & { response: QuizResponse | null }

/** An open attempt as its student sees it, questions in the order of the attempt. */
export type Quiz = { attemptId: string; setName: string; mode: 'practice' | 'exam'; questions: QuizQuestion[] }

/** One question of a submitted attempt. `given` is null where it was not answered. */
export type QuestionResult = {
  id: string
  number: number
  stem: string
  given: string[] | null
  /** Whether the lines of `given` and of the key stand in an order that matters. */
  ordered: boolean
  points: number
  fraction: number
  feedback: Feedback
}

export type Results = {
  attemptId: string
  setVersionId: string
  setName: string
  mode: 'practice' | 'exam'
  slug: string
  /** Whether the share link still works, so that the set can be taken again. */
  isShared: boolean
  score: number
  maxScore: number
  submittedAt: Date
  headline: string
  /** Wrong ones first, each group in the order of the attempt. */
  questions: QuestionResult[]
}
