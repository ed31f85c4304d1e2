import { Monitor, Moon, Sun } from 'lucide-react'
import { CookieSwitch } from './cookie-switch'

export type Theme = 'light' | 'dark' | 'system'

const CHOICES = (
  [
    ['light', 'Light', Sun],
    ['dark', 'Dark', Moon],
    ['system', 'System', Monitor],
  ] as const
).map(([value, words, Icon]) => ({
  value,
  look: 'text-sm',
  label: (
    <>
      <Icon aria-hidden className="size-4" />
      {words}
    </>
  ),
}))

/** Light, dark, or as the system says. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  return (
    <CookieSwitch<Theme>
      name="theme"
      path="theme"
      legend="Appearance"
      plain="system"
      initial={initial}
      choices={CHOICES}
    />
  )
}
