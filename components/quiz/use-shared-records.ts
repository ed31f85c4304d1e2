'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Quiz, QuizResponse } from '@/lib/core/assessment/quiz-types'

type Records = Record<string, QuizResponse>

/** What this page and other tabs of the same browser have had recorded since it was loaded, by question. */
export function useSharedRecords(quiz: Quiz) {
  const [records, setRecords] = useState<Records>({})
  const channel = useRef<BroadcastChannel | null>(null)
  const keep = useCallback((questionId: string, response: QuizResponse) => {
    setRecords((before) => {
      const known = before[questionId]
      return known && known.sequence > response.sequence ? before : { ...before, [questionId]: response }
    })
  }, [])
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    channel.current = new BroadcastChannel(`factdeck:attempt:${quiz.attemptId}`)
    channel.current.onmessage = ({ data }) => keep(data.questionId, data.response)
    return () => channel.current?.close()
  }, [quiz.attemptId, keep])
  const record = useCallback(
    (questionId: string, response: QuizResponse) => {
      keep(questionId, response)
      channel.current?.postMessage({ questionId, response })
    },
    [keep],
  )
  return { records, record }
}
