'use client'

import { useId, useState } from 'react'
import { Button } from '../ui/button'
import { ConfirmForm } from '../ui/confirm-form'

/** How people come into a class: a code to read out or write on a board, and a link to send. */
export function JoinPanel({
  joinCode,
  link,
  site,
  newCode,
}: {
  joinCode: string
  link: string
  /** Where the code is typed: 'school.example/join'. */
  site: string
  newCode: () => Promise<void>
}) {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid('Copied')
    } catch {
      const field = document.getElementById(id) as HTMLInputElement
      field.select()
      setSaid('Selected: copy it with Ctrl C or ⌘ C')
    }
  }
  return (
    <section aria-labelledby="join-title" className="grid gap-4 border-y border-rule py-5">
      <h2 id="join-title" className="font-serif text-stem font-semibold">
        How to join
      </h2>
      <p>
        At <span className="wrap-anywhere">{site}</span> with the code{' '}
        <strong className="block font-serif text-display font-semibold tracking-[0.12em] tabular">{joinCode}</strong>
        <span className="text-base text-muted">A name is enough; no account is needed.</span>
      </p>
      <div className="grid gap-2">
        <label htmlFor={id} className="font-semibold">
          Or by this link
        </label>
        <input
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-11 w-full rounded-md border border-edge bg-sheet px-3 text-base"
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={copy} className="noscript:hidden">
            Copy the link
          </Button>
          <span role="status" className="text-base text-muted">
            {said}
          </span>
        </div>
      </div>
      <ConfirmForm
        trigger="Make a new code"
        confirmLabel="Make a new code"
        pendingLabel="Making"
        action={newCode}
        question={<p>The old code and link stop working. Whoever is in the class stays in.</p>}
      />
    </section>
  )
}
