import type { Answer } from '../grading/answer'
import type { Verdict } from '../grading/grade'
import type { EvidenceInParagraph } from './cut-paragraph'
import type { Sight } from './rules'
import type { StudentQuestion } from './student-question'

/** What a student sees of a question once its answer counts. */
export type Feedback = {
  verdict: Verdict
  note: string | null
  /** The key in words, one line each. Empty, as is what follows, where only the verdict may be seen. */
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

/** When time is up, and the server's clock when it said so: a browser's own clock may be wrong. */
export type QuizTime = { deadlineAt: Date; askedAt: Date }

/** An open attempt as its student sees it, questions in the order of the attempt. */
export type Quiz = {
  attemptId: string
  setName: string
  mode: 'practice' | 'exam'
  /** What is shown once an answer is recorded. */
  shows: Sight
  /** Null: no limit. */
  time: QuizTime | null
  questions: QuizQuestion[]
}

/** One question of a submitted attempt. `given` is null where it was not answered. */
export type QuestionResult = {
  id: string
  number: number
  stem: string
  given: string[] | null
  /** Whether the lines of `given` and of the key stand in an order that matters. */
  ordered: boolean
  points: number
  /** Null, as is feedback, where the review settings don't show what is right now. */
  fraction: number | null
  feedback: Feedback | null
  /** Why the choice that was made is wrong, where there is a word on it and it may be seen. */
  whyGiven: string | null
  /** Who decided the verdict; null where it may not be seen or nothing was answered. */
  judgedBy: 'rules' | 'student' | 'teacher' | null
  /** Came after time was up: in the score only where the teacher let it. */
  late: boolean
}

export type Results = {
  attemptId: string
  setVersionId: string
  setName: string
  mode: 'practice' | 'exam'
  slug: string
  /** Whether the share link still works, so that the set can be taken again. */
  isShared: boolean
  /** What may be seen now. */
  shows: Sight
  /** What it was taken for; null for a share link. */
  assignmentId: string | null
  /** Null where the review settings don't show it now. */
  score: number | null
  maxScore: number
  startedAt: Date
  submittedAt: Date
  /** The pass whose misses this one asked again; null for a whole pass. */
  retryOfId: string | null
  handedInByTime: boolean
  /** Handed in after it was due. */
  late: boolean
  lateCounted: boolean
  /** Null where it would say more than may be seen. */
  headline: string | null
  /** Wrong ones first, each group in the order of the attempt. */
  questions: QuestionResult[]
}
