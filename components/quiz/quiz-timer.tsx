'use client'

import { Clock, ClockAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { QuizTime } from '@/lib/core/assessment/quiz-types'
import { clockWords, isShort, timeAnnouncement } from './time-words'
import { useTimeLeft } from './use-time-left'

const HIDDEN = 'factdeck:time-hidden'

function wasHidden(): boolean {
  try {
    return localStorage.getItem(HIDDEN) === 'yes'
  } catch {
    return false
  }
}

/**
 * Time left, which may be hidden by whoever it makes nervous; five minutes and one minute before the end it is said
 * politely all the same, in words and by another icon, not by colour. Once it is over, `onUp` runs, or the form with the
 * id `submits` is sent.
 */
export function QuizTimer({ time, onUp, submits }: { time: QuizTime; onUp?: () => void; submits?: string }) {
  const left = useTimeLeft(time, () => {
    onUp?.()
    const form = submits && document.getElementById(submits)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
  const [hidden, setHidden] = useState(false)
  useEffect(() => setHidden(wasHidden()), [])
  const toggle = () => {
    setHidden(!hidden)
    try {
      localStorage.setItem(HIDDEN, hidden ? 'no' : 'yes')
    } catch {
      // Without storage it is hidden as long as the page lives.
    }
  }
  const said = timeAnnouncement(left)
  const Icon = isShort(left) ? ClockAlert : Clock
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Icon aria-hidden className="size-5 shrink-0" />
      {hidden ? (
        <span className={isShort(left) ? 'font-semibold' : 'sr-only'}>{said || 'Time is hidden.'}</span>
      ) : (
        <span role="timer" aria-live="off" className={`tabular ${isShort(left) ? 'font-semibold' : ''}`}>
          {clockWords(left)} <span className="text-base font-normal text-muted">left</span>
          <noscript> when this page was loaded</noscript>
        </span>
      )}
      <button
        type="button"
        onClick={toggle}
        className="inline-flex min-h-11 items-center px-2 text-base text-link hover:underline noscript:hidden"
      >
        {hidden ? 'Show' : 'Hide'}
        <span className="sr-only"> the time</span>
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  )
}
