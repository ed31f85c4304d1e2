'use client'

import { type FormEvent, useState } from 'react'

export type TextSize = 'normal' | 'large' | 'larger'

const CHOICES = [
  { size: 'normal', label: 'Normal', look: 'text-sm' },
  { size: 'large', label: 'Large', look: 'text-base' },
  { size: 'larger', label: 'Larger', look: 'text-lg' },
] as const

/**
 * Three sizes of text. Kept in a cookie that the layout reads, so that no page jumps. Without script the form is posted
 * and the page comes back.
 */
export function TextSizeSwitch({ initial }: { initial: TextSize }) {
  const [current, setCurrent] = useState(initial)

  const choose = (event: FormEvent<HTMLFormElement>) => {
    const size = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value as
      | TextSize
      | undefined
    if (!size) return
    event.preventDefault()
    rememberSize(size)
    setCurrent(size)
  }

  return (
    <form method="post" action="/account/text-size" onSubmit={choose}>
      <fieldset className="grid gap-1 px-2 py-1">
        <legend className="float-left mb-1 text-sm text-muted">Text size</legend>
        <div className="clear-both grid grid-cols-3 gap-1">
          {CHOICES.map(({ size, label, look }) => (
            <button
              key={size}
              type="submit"
              name="text"
              value={size}
              aria-pressed={current === size}
              className={`flex min-h-11 items-center justify-center rounded-md border border-transparent hover:border-edge aria-pressed:border-ink aria-pressed:font-semibold ${look}`}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}

function rememberSize(size: TextSize) {
  const root = document.documentElement
  if (size === 'normal') delete root.dataset.text
  else root.dataset.text = size
  const seconds = size === 'normal' ? 0 : 365 * 24 * 60 * 60
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `text=${size}; path=/; max-age=${seconds}; samesite=lax`
}
