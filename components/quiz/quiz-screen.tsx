'use client'

import { type FormEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Quiz, QuizResponse } from '@/lib/core/assessment/quiz-types'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import type { Answer } from '@/lib/core/grading/answer'
import { ItemStem } from '../item/item-stem'
import { Button } from '../ui/button'
import { FeedbackPanel } from './feedback-panel'
import { ProgressSegments } from './progress-segments'
import { QuestionFields } from './question-fields'
import { QuizNavigation } from './quiz-navigation'
import { QuizTimer } from './quiz-timer'
import { ReadAloud } from './read-aloud'
import { SaveDetail, SaveStatus } from './save-status'
import { questionAloud } from './speech-text'
import { readFlags, writeFlags } from './stored-queue'
import { TimeUp } from './time-up'
import { isSame, unsavedAnswer } from './unsaved-answer'
import { type QueuedAnswer, useAnswerQueue } from './use-answer-queue'
import { usePageTurn } from './use-page-turn'
import { useQuizKeys } from './use-quiz-keys'
import { useSharedRecords } from './use-shared-records'

const ELSEWHERE =
  'Another answer to that question was saved in the meantime, on another page or device. It stands; save yours again to change it.'

type Props = {
  quiz: Quiz
  /** Index of the question to begin with. */
  start: number
  /** Names a posting without script, so that pressing twice counts once. */
  formId: string
  /** Why the last such posting was refused. */
  problem: string | null
  /** Hands the attempt in, for when time is up. */
  handIn: (form: FormData) => Promise<void>
}

/**
 * One question a screen. All questions are here from the start, so that turning the page needs no network; answers
 * go to the server one by one. In an exam nothing is shown after an answer, so saving goes on to the next question, and
 * turning the page saves what was written.
 */
export function QuizScreen(props: Props) {
  const { quiz, formId } = props
  const isExam = quiz.mode === 'exam'
  const { records, record } = useSharedRecords(quiz)
  const [problem, setProblem] = useState(props.problem)
  const [isUp, setIsUp] = useState(false)
  const refuse = useCallback((_: string, text: string) => setProblem(text), [])
  const keep = (questionId: string, response: QuizResponse, sent: QueuedAnswer) => {
    record(questionId, response)
    if (isExam && !isSame(sent.answer, response.answer)) setProblem(ELSEWHERE)
  }
  const { queue, state, enqueue } = useAnswerQueue(quiz.attemptId, { onRecorded: keep, onRefused: refuse })
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
    return { ...question, response: isExam ? (pending ?? recorded) : (recorded ?? pending) }
  })
  const question = questions[at]!
  const { response } = question
  const locked = isUp || (response !== null && !isExam)
  const last = at === count - 1
  const finishPath = `/quiz/${quiz.attemptId}/submit`

  useEffect(() => setFlags(readFlags(quiz.attemptId)), [quiz.attemptId])
  const feedback = response?.feedback
  const [answeredHere, setAnsweredHere] = useState<string | null>(null)
  useEffect(() => {
    if (feedback && answeredHere === question.id) document.getElementById('verdict')?.focus()
  }, [feedback, answeredHere, question.id])

  const send = (given: Answer) => {
    const sequence = (response?.sequence ?? 0) + 1
    enqueue({ submissionId: crypto.randomUUID(), sequence, questionId: question.id, answer: given })
  }
  /** In an exam what was written is saved, however one leaves the question; when time is up, in practice too. */
  const leave = (saving: boolean) => {
    const written = saving && !locked ? unsavedAnswer(question, form.current) : null
    if (written) send(written)
    setProblem(null)
  }
  const go = (index: number) => {
    if (index < 0 || index >= count) return
    leave(isExam)
    turnTo(index)
    setAnsweredHere(null)
    scrollTo({ top: 0 })
    requestAnimationFrame(() => document.getElementById('stem')?.focus({ preventScroll: true }))
  }
  const finish = () => {
    leave(isExam)
    location.assign(finishPath)
  }
  const next = () => (last ? finish() : go(at + 1))
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
    if (!isSame(given, response?.answer)) send(given)
    if (isExam && !last) go(at + 1)
  }
  const timeIsUp = () => {
    leave(true)
    setIsUp(true)
  }

  return (
    <div className="mx-auto grid max-w-2xl gap-6 px-4 py-6 sm:px-6">
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p className="font-semibold tabular">
            Question {at + 1} of {count}
          </p>
          <SaveStatus state={state} />
          {/* Before the stem, so that the way from the stem to the answer is one step. */}
          <ReadAloud pieces={() => questionAloud(question)} topic={question.id} what="the question" keyed />
          {quiz.time && <QuizTimer time={quiz.time} onUp={timeIsUp} />}
        </div>
        <ProgressSegments questions={questions} at={at} />
      </div>
      {isUp && <TimeUp attemptId={quiz.attemptId} waiting={queue.length} handIn={props.handIn} />}
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
        {!last && <input type="hidden" name="next" value={at + 2} />}
        <QuestionFields
          key={`${question.id} ${JSON.stringify(response?.answer)}`}
          question={question}
          locked={locked}
        />
        {problem && (
          <p role="alert" className="font-semibold text-wrong-answer">
            {problem}
          </p>
        )}
        {!locked && (
          <div>
            <Button type="submit" variant="primary">
              {isExam ? (last ? 'Save the answer' : 'Save and go on') : 'Check the answer'}
            </Button>
          </div>
        )}
        {locked && !isUp && !feedback && (
          <p className="text-muted">
            Your answer is kept.{quiz.shows.correctness && ' What is right shows once it is saved.'}
          </p>
        )}
      </form>
      <SaveDetail state={state} />
      {response && <FeedbackPanel question={question} response={response} />}
      <QuizNavigation
        {...{ questions, at, flags, finishPath }}
        primary={locked}
        onTurn={turn}
        onFlag={flag}
        onFinish={() => leave(isExam)}
      />
    </div>
  )
}
