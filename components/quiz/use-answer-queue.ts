'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { QuizResponse } from '@/lib/core/assessment/quiz-types'
import type { Answer } from '@/lib/core/grading/answer'
import { readQueue, writeQueue } from './stored-queue'

/** An answer on its way: kept in the browser until the server says that it is recorded. */
export type QueuedAnswer = { submissionId: string; sequence: number; questionId: string; answer: Answer }

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'signed-out'

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 15_000

type Handlers = {
  /** `sent`: what was on its way; another device's answer may stand instead. */
  onRecorded: (questionId: string, response: QuizResponse, sent: QueuedAnswer) => void
  /** The server will never take it; `problem` is for the student. */
  onRefused: (questionId: string, problem: string) => void
}

/**
 * Sends answers one after another, in the order they were given. What can't be sent stays in localStorage and goes
 * when the network returns, also after a reload; the server recognises what it has already by the submission's id.
 */
export function useAnswerQueue(attemptId: string, { onRecorded, onRefused }: Handlers) {
  const [queue, setQueue] = useState<QueuedAnswer[]>([])
  const [state, setState] = useState<SaveState>('idle')
  const working = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wait = useRef(FIRST_WAIT_MS)
  const handlers = useRef({ onRecorded, onRefused })
  handlers.current = { onRecorded, onRefused }

  const flush = useCallback(async () => {
    if (working.current) return
    working.current = true
    clearTimeout(timer.current)
    let stopped: SaveState | null = null
    for (let head = readQueue(attemptId)[0]; head && !stopped; head = readQueue(attemptId)[0]) {
      setState('saving')
      const sent = await send(attemptId, head)
      if (sent.kind === 'later') stopped = sent.state
      else {
        if (sent.kind === 'recorded') handlers.current.onRecorded(head.questionId, sent.response, head)
        else handlers.current.onRefused(head.questionId, sent.problem)
        const { submissionId } = head
        setQueue(writeQueue(attemptId, (items) => items.filter((item) => item.submissionId !== submissionId)))
        wait.current = FIRST_WAIT_MS
      }
    }
    working.current = false
    setState((last) => stopped ?? (last === 'idle' ? 'idle' : 'saved'))
    if (stopped) {
      timer.current = setTimeout(flush, wait.current)
      wait.current = Math.min(wait.current * 2, LONGEST_WAIT_MS)
    }
  }, [attemptId])

  useEffect(() => {
    const again = () => {
      setQueue(readQueue(attemptId))
      if (readQueue(attemptId).length > 0) void flush()
    }
    again()
    addEventListener('online', again)
    addEventListener('pageshow', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      removeEventListener('online', again)
      removeEventListener('pageshow', again)
      document.removeEventListener('visibilitychange', again)
      clearTimeout(timer.current)
    }
  }, [attemptId, flush])

  const enqueue = useCallback(
    (item: QueuedAnswer) => {
      setQueue(writeQueue(attemptId, (items) => [...items, item]))
      void flush()
    },
    [attemptId, flush],
  )
  return { queue, state, enqueue }
}

type Sent =
  | { kind: 'recorded'; response: QuizResponse }
  | { kind: 'refused'; problem: string }
  | { kind: 'later'; state: 'waiting' | 'signed-out' }

/** A reply that is not there by now won't come: a phone that changed its network waits minutes for one. Sent again, an answer counts once. */
const SEND_MS = 20_000
const GONE = 'This quiz is not here any more, so the answer could not be saved.'
const UNREADABLE = 'The answer could not be read, and was not saved. Reload the page and answer again.'

async function send(attemptId: string, item: QueuedAnswer): Promise<Sent> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(item),
      signal: AbortSignal.timeout(SEND_MS),
    })
    if (reply.status === 401) return { kind: 'later', state: 'signed-out' }
    if (reply.status === 404) return { kind: 'refused', problem: GONE }
    if (reply.ok) return { kind: 'recorded', response: (await reply.json()).response }
    if (reply.status < 500 && reply.status !== 429) {
      const says = await reply.json().catch(() => null)
      return { kind: 'refused', problem: says?.problem ?? UNREADABLE }
    }
  } catch {
    // No network, or an answer that is none: the queue keeps the answer.
  }
  return { kind: 'later', state: 'waiting' }
}
