'use client'

import { Flag } from 'lucide-react'
import { type FormEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Quiz, QuizResponse } from '@/lib/core/assessment/quiz-types'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import { ItemStem } from '../item/item-stem'
import { Button, buttonClass } from '../ui/button'
import { FeedbackPanel } from './feedback-panel'
import { ProgressSegments } from './progress-segments'
import { QuestionFields } from './question-fields'
import { QuestionMap } from './question-map'
import { SaveStatus } from './save-status'
import { readFlags, writeFlags } from './stored-queue'
import { useAnswerQueue } from './use-answer-queue'
import { usePageTurn } from './use-page-turn'
import { useQuizKeys } from './use-quiz-keys'
import { useSharedRecords } from './use-shared-records'

/**
 * One question a screen. All questions are here from the start, so that turning the page needs no network; answers
 * go to the server one by one. `start`: index of the question to begin with. `formId` names a posting without
 * script, so that pressing twice counts once. `problem` says why the last such posting was refused.
 */
export function QuizScreen(props: { quiz: Quiz; start: number; formId: string; problem: string | null }) {
  const { quiz, formId } = props
  const { records, record } = useSharedRecords(quiz)
  const [problem, setProblem] = useState(props.problem)
  const refuse = useCallback((_: string, text: string) => setProblem(text), [])
  const { queue, state, enqueue } = useAnswerQueue(quiz.attemptId, { onRecorded: record, onRefused: refuse })
  const [flags, setFlags] = useState<string[]>([])
  const form = useRef<HTMLFormElement>(null)
  const count = quiz.questions.length
  const { at, turnTo } = usePageTurn(props.start, count)

  const questions = quiz.questions.map((question) => {
    const queued = queue.findLast((item) => item.questionId === question.id)
    const recorded = records[question.id] ?? question.response
    const pending: QuizResponse | null = queued
      ? { answer: queued.answer, sequence: queued.sequence, feedback: null }
      : null
    return { ...question, response: quiz.mode === 'exam' ? (pending ?? recorded) : (recorded ?? pending) }
  })
  const question = questions[at]!
  const { response } = question
  const locked = response !== null && quiz.mode === 'practice'
  const last = at === count - 1
  const finishPath = `/quiz/${quiz.attemptId}/submit`

  useEffect(() => setFlags(readFlags(quiz.attemptId)), [quiz.attemptId])
  const feedback = response?.feedback
  const [answeredHere, setAnsweredHere] = useState<string | null>(null)
  useEffect(() => {
    if (feedback && answeredHere === question.id) document.getElementById('verdict')?.focus()
  }, [feedback, answeredHere, question.id])

  const go = (index: number) => {
    if (index < 0 || index >= count) return
    turnTo(index)
    setProblem(null)
    setAnsweredHere(null)
    scrollTo({ top: 0 })
    requestAnimationFrame(() => document.getElementById('stem')?.focus({ preventScroll: true }))
  }
  const next = () => (last ? location.assign(finishPath) : go(at + 1))
  const flag = () => {
    const changed = flags.includes(question.id) ? flags.filter((id) => id !== question.id) : [...flags, question.id]
    setFlags(changed)
    writeFlags(quiz.attemptId, changed)
  }
  useQuizKeys(form, { onNext: next, onPrevious: () => go(at - 1), onFlag: flag, answered: locked })

  const turn = (event: MouseEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(index)
  }
  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (locked) return next()
    const given = readAnswer(question, new FormData(event.currentTarget))
    if (!given) return setProblem('Answer first, or go on and come back to it.')
    setProblem(null)
    setAnsweredHere(question.id)
    const sequence = (response?.sequence ?? 0) + 1
    enqueue({ submissionId: crypto.randomUUID(), sequence, questionId: question.id, answer: given })
  }

  return (
    <div className="mx-auto grid max-w-2xl gap-6 px-4 py-6 sm:px-6">
      <div className="grid gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="font-semibold tabular">
            Question {at + 1} of {count}
          </p>
          <SaveStatus state={state} />
        </div>
        <ProgressSegments questions={questions} at={at} />
      </div>
      <form
        ref={form}
        method="post"
        action={`/quiz/${quiz.attemptId}/responses`}
        onSubmit={answer}
        className="grid gap-5"
      >
        <h1 id="stem" tabIndex={-1} className="font-serif text-stem wrap-anywhere outline-none">
          <ItemStem stem={question.stem} />
        </h1>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="submissionId" value={formId} />
        <input type="hidden" name="sequence" value={(response?.sequence ?? 0) + 1} />
        <input type="hidden" name="q" value={at + 1} />
        <QuestionFields key={`${question.id} ${response ? 'given' : ''}`} question={question} locked={locked} />
        {problem && (
          <p role="alert" className="font-semibold text-wrong-answer">
            {problem}
          </p>
        )}
        {!locked && (
          <div>
            <Button type="submit" variant="primary">
              {quiz.mode === 'practice' ? 'Check the answer' : 'Save the answer'}
            </Button>
          </div>
        )}
        {locked && !feedback && (
          <p className="text-muted">Your answer is kept. What is right shows once it is saved.</p>
        )}
      </form>
      {response && <FeedbackPanel question={question} response={response} />}
      <div className="flex flex-wrap items-center gap-2 border-t border-rule pt-4">
        {at > 0 && (
          <a href={`?q=${at}`} onClick={(event) => turn(event, at - 1)} className={buttonClass('quiet')}>
            Back
          </a>
        )}
        <Button variant="quiet" aria-pressed={flags.includes(question.id)} onClick={flag}>
          <Flag aria-hidden className="size-5" fill={flags.includes(question.id) ? 'currentColor' : 'none'} />
          {flags.includes(question.id) ? 'Flagged' : 'Flag'}
        </Button>
        <span className="flex-1" />
        {last ? (
          <a href={finishPath} className={buttonClass(locked ? 'primary' : 'secondary')}>
            Finish
          </a>
        ) : (
          <a
            href={`?q=${at + 2}`}
            onClick={(event) => turn(event, at + 1)}
            className={buttonClass(locked ? 'primary' : 'secondary')}
          >
            {response ? 'Next' : 'Skip for now'}
          </a>
        )}
      </div>
      <details className="group">
        <summary className="inline-flex min-h-11 items-center text-link hover:underline">All questions</summary>
        <div className="grid gap-4 pt-2">
          <QuestionMap questions={questions} at={at} flags={flags} onGo={turn} />
          {!last && (
            <a href={finishPath} className={`${buttonClass('secondary')} justify-self-start`}>
              Finish
            </a>
          )}
        </div>
      </details>
    </div>
  )
}
