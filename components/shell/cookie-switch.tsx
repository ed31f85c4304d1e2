'use client'

import { type FormEvent, type ReactNode, useState } from 'react'

type Choice<Value extends string> = { value: Value; label: ReactNode; look: string }

/**
 * Some ways a page can look, one of them at a time. Kept in a cookie of that name that the layout reads and sets as
 * `data-<name>` on the root, so that no page jumps or flashes; `plain` is what holds without one. Without script the form
 * is posted to /account/<path> and the page comes back.
 */
export function CookieSwitch<Value extends string>({
  name,
  path,
  legend,
  plain,
  initial,
  choices,
}: {
  name: string
  path: string
  legend: string
  plain: Value
  initial: Value
  choices: readonly Choice<Value>[]
}) {
  const [current, setCurrent] = useState(initial)

  const choose = (event: FormEvent<HTMLFormElement>) => {
    const pressed = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value
    const value = choices.find((choice) => choice.value === pressed)?.value
    if (!value) return
    event.preventDefault()
    remember(name, value, value === plain)
    setCurrent(value)
  }

  return (
    <form method="post" action={`/account/${path}`} onSubmit={choose}>
      <fieldset className="grid gap-1 px-2 py-1">
        <legend className="float-left mb-1 text-sm text-muted">{legend}</legend>
        <div className="clear-both grid grid-cols-3 gap-1">
          {choices.map(({ value, label, look }) => (
            <button
              key={value}
              type="submit"
              name={name}
              value={value}
              aria-pressed={current === value}
              className={`flex min-h-11 items-center justify-center gap-1 rounded-md border border-transparent hover:border-edge aria-pressed:border-ink aria-pressed:font-semibold ${look}`}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}

function remember(name: string, value: string, isPlain: boolean) {
  const root = document.documentElement
  if (isPlain) delete root.dataset[name]
  else root.dataset[name] = value
  const seconds = isPlain ? 0 : 365 * 24 * 60 * 60
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`
}
