'use client'

import { useEffect, useRef, useState } from 'react'
import type { QuizTime } from '@/lib/core/assessment/quiz-types'

const TICK_MS = 1000

/**
 * Milliseconds until time is up by the server's clock, never below 0. The browser's clock is only asked how much has
 * passed since the page was made; `onUp` runs once. Until script runs it is what the server counted.
 */
export function useTimeLeft({ deadlineAt, askedAt }: QuizTime, onUp: () => void): number {
  const total = deadlineAt.getTime() - askedAt.getTime()
  const [left, setLeft] = useState(Math.max(0, total))
  const up = useRef(onUp)
  up.current = onUp
  useEffect(() => {
    const began = Date.now()
    let done = false
    const tick = () => {
      const now = Math.max(0, total - (Date.now() - began))
      setLeft(now)
      if (now > 0 || done) return
      done = true
      up.current()
    }
    const timer = setInterval(tick, TICK_MS)
    // A laptop that slept, or a page that waited in the background, catches up at once.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [total])
  return left
}
