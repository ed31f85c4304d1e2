'use client'

import { useEffect, useRef } from 'react'
import { SubmitButton } from '../ui/submit-button'

/** Time is over: what is on its way arrives first, then the attempt is handed in by itself. Without a network it says so. */
export function TimeUp({
  attemptId,
  waiting,
  handIn,
}: {
  attemptId: string
  /** Answers that this browser still holds. */
  waiting: number
  handIn: (form: FormData) => Promise<void>
}) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (waiting === 0) form.current?.requestSubmit()
  }, [waiting])
  return (
    <form
      ref={form}
      action={handIn}
      className="grid justify-items-start gap-3 border-l-3 border-link bg-sheet px-4 py-3"
    >
      <input type="hidden" name="attemptId" value={attemptId} />
      <p>
        <strong>Time is up.</strong>{' '}
        {waiting === 0
          ? 'Everything you saved is being handed in.'
          : 'Your last answers are being sent, then everything is handed in.'}
      </p>
      <SubmitButton pendingLabel="Handing in">Hand in now</SubmitButton>
    </form>
  )
}
