'use client'

import { useEffect, useRef } from 'react'
import { Button } from './button'

export type KeyHint = { keys: string[]; does: string }

/** The keys of this page, in a dialog that "?" opens. */
export function KeyHints({ hints }: { hints: KeyHint[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const inField = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')
      if (event.key === '?' && !inField && !event.ctrlKey && !event.metaKey) {
        event.preventDefault()
        dialog.current?.showModal()
      }
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <Button
        variant="quiet"
        className="no-print font-normal text-muted max-sm:hidden noscript:hidden"
        onClick={() => dialog.current?.showModal()}
      >
        Keys <kbd className="rounded border border-edge px-1.5 font-sans text-sm">?</kbd>
      </Button>
      <dialog
        ref={dialog}
        // At once: left to the browser it closes a moment later, and the next key goes nowhere.
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          dialog.current?.close()
        }}
        aria-labelledby="key-hints-title"
        className="m-auto max-w-md rounded-md border border-rule bg-sheet p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="key-hints-title" className="mb-4 font-serif text-stem font-semibold">
          Keys on this page
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {hints.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <kbd key={key} className="rounded border border-edge px-1.5 font-sans text-sm">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-6">
          <Button type="submit">Close</Button>
        </form>
      </dialog>
    </>
  )
}
