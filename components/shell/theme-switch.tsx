'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { type FormEvent, useState } from 'react'

export type Theme = 'light' | 'dark' | 'system'

const CHOICES = [
  { theme: 'light', label: 'Light', icon: Sun },
  { theme: 'dark', label: 'Dark', icon: Moon },
  { theme: 'system', label: 'System', icon: Monitor },
] as const

/**
 * Light, dark, or as the system says. Kept in a cookie that the layout reads, so that no page flashes in the wrong one.
 * Without script the form is posted and the page comes back.
 */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [current, setCurrent] = useState(initial)

  const choose = (event: FormEvent<HTMLFormElement>) => {
    const theme = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value as Theme | undefined
    if (!theme) return
    event.preventDefault()
    rememberTheme(theme)
    setCurrent(theme)
  }

  return (
    <form method="post" action="/account/theme" onSubmit={choose}>
      <fieldset className="grid gap-1 px-2 py-1">
        <legend className="float-left mb-1 text-sm text-muted">Appearance</legend>
        <div className="clear-both grid grid-cols-3 gap-1">
          {CHOICES.map(({ theme, label, icon: Icon }) => (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              aria-pressed={current === theme}
              className="flex min-h-11 items-center justify-center gap-1 rounded-md border border-transparent text-sm hover:border-edge aria-pressed:border-ink aria-pressed:font-semibold"
            >
              <Icon aria-hidden className="size-4" />
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}

function rememberTheme(theme: Theme) {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  const seconds = theme === 'system' ? 0 : 365 * 24 * 60 * 60
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `theme=${theme}; path=/; max-age=${seconds}; samesite=lax`
}
