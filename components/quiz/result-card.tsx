'use client'

import type { ReactNode } from 'react'
import type { Feedback, QuestionResult } from '@/lib/core/assessment/quiz-types'
import { ItemStem } from '../item/item-stem'
import { AnswerLines } from './answer-lines'
import { ProofList } from './proof-list'
import { ReadAloud } from './read-aloud'
import { feedbackAloud, stemAloud } from './speech-text'
import { VerdictLine } from './verdict-line'

/** Whether the reason only quotes the words that stand marked below it. */
function isQuoted({ why, proofs }: Feedback): boolean {
  return why === '' || proofs.some(({ text, start, end }) => why.includes(text.slice(start, end)))
}

const WORDS = {
  own: { given: 'Your answer', student: 'Marked by you.', teacher: 'Marked by your teacher.' },
  student: { given: 'Their answer', student: 'Marked by the student.', teacher: 'Marked by you.' },
}

/**
 * One question of a finished quiz: what was asked, given and right, and the words that prove it. `selfMark` stands
 * between the two answers that it asks to compare. `whose`: the reader's own, or a student's of theirs. A client component
 * because a page of these is long: the browser then gets it as HTML and as data, not as HTML and as every element of it.
 */
export function ResultCard({
  question,
  selfMark,
  whose = 'own',
}: {
  question: QuestionResult
  selfMark?: ReactNode
  whose?: 'own' | 'student'
}) {
  const { feedback, given, judgedBy, whyGiven } = question
  const isRight = feedback?.verdict === 'correct'
  const judge = judgedBy === 'student' || judgedBy === 'teacher' ? WORDS[whose][judgedBy] : null
  return (
    <article className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-1 sm:grid-cols-[2.5rem_minmax(0,1fr)]">
      <span className="tabular pt-0.5 text-muted">
        <span className="sr-only">Question </span>
        {question.number}
      </span>
      <div className="grid gap-3">
        <h3 className="font-serif text-stem wrap-anywhere">
          <ItemStem stem={question.stem} />
        </h3>
        {feedback ? (
          <VerdictLine verdict={feedback.verdict} note={given ? (judge ?? feedback.note) : 'Not answered.'} />
        ) : (
          !given && <p className="text-muted">Not answered.</p>
        )}
        {question.late && <p className="font-semibold">Arrived after time was up.</p>}
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {given && (
            <div>
              <dt className="text-base text-muted">{WORDS[whose].given}</dt>
              <dd className="text-lg wrap-anywhere">
                <AnswerLines lines={given} ordered={question.ordered} />
              </dd>
            </div>
          )}
          {!isRight && feedback && feedback.key.length > 0 && (
            <div>
              <dt className="text-base text-muted">Answer</dt>
              <dd className="text-lg font-semibold wrap-anywhere">
                <AnswerLines lines={feedback.key} ordered={question.ordered} />
              </dd>
            </div>
          )}
        </dl>
        {selfMark}
        {whyGiven && <p className="max-w-measure">{whyGiven}</p>}
        {feedback && !isQuoted(feedback) && <p className="max-w-measure">{feedback.why}</p>}
        {feedback && <ProofList proofs={feedback.proofs} />}
        {feedback && feedback.proofs.length > 0 && (
          <ReadAloud
            pieces={() => [...stemAloud(question.stem), ...feedbackAloud(feedback)]}
            topic={question.id}
            what={`question ${question.number}, its answer and its paragraph`}
          />
        )}
      </div>
    </article>
  )
}
