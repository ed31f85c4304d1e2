'use client'

import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'

/** A link to give away, with what else can be done with it (`children`). Where no copying is allowed it is selected. */
export function CopyLink({ label, link, children }: { label: string; link: string; children?: ReactNode }) {
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
        {label}
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
        {children}
        <span role="status" className="text-base text-muted">
          {said}
        </span>
      </div>
    </div>
  )
}
