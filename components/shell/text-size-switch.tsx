import { CookieSwitch } from './cookie-switch'

export type TextSize = 'normal' | 'large' | 'larger'

const CHOICES = [
  { value: 'normal', label: 'Normal', look: 'text-sm' },
  { value: 'large', label: 'Large', look: 'text-base' },
  { value: 'larger', label: 'Larger', look: 'text-lg' },
] as const

/** Three sizes of text. */
export function TextSizeSwitch({ initial }: { initial: TextSize }) {
  return (
    <CookieSwitch<TextSize>
      name="text"
      path="text-size"
      legend="Text size"
      plain="normal"
      initial={initial}
      choices={CHOICES}
    />
  )
}
