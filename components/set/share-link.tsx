'use client'

import { useId, useState } from 'react'
import { Button, ButtonLink } from '../ui/button'

/** A link to give away. Where the browser won't let a page copy, it is there to be selected. */
export function ShareLink({ link }: { link: string }) {
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
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        Link to share
      </label>
      <input
        id={id}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-11 w-full rounded-md border border-edge bg-sheet px-3 text-base"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={copy}>Copy the link</Button>
        <ButtonLink href={new URL(link).pathname} variant="quiet">
          Take it yourself
        </ButtonLink>
        <span role="status" className="text-base text-muted">
          {said}
        </span>
      </div>
    </div>
  )
}
