'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { Notice } from '../ui/notice'
import { useAnswerQueue } from './use-answer-queue'

/** Answers that this browser still holds: sends them before the quiz is handed in, and says so meanwhile. */
export function PendingAnswers({ attemptId }: { attemptId: string }) {
  const router = useRouter()
  const done = useCallback(() => {}, [])
  const { queue } = useAnswerQueue(attemptId, { onRecorded: done, onRefused: done })
  const had = useRef(false)
  useEffect(() => {
    if (had.current && queue.length === 0) router.refresh()
    had.current = queue.length > 0
  }, [queue.length, router])
  if (queue.length === 0) return null
  const [answers, are] = queue.length === 1 ? ['One answer', 'is'] : [`${queue.length} answers`, 'are']
  return (
    <Notice live>
      {answers} {are} not yet saved: kept on this device, and sent when the connection is back. Wait for that before you
      hand in.
    </Notice>
  )
}
