import type { ValueKind, ValueModifier } from './types'

export type Found = {
  /** Said after the number, "or more"; words before it are looked at later. */
  modifier?: NonNullable<ValueModifier>
  from: number
  to: number
  kind: ValueKind
  value: number
  high: number | null
  unit: string | null
  vague: boolean
}

export const TRAILING = new Map<string, NonNullable<ValueModifier>>([
  ['or more', 'at least'],
  ['and over', 'at least'],
  ['or over', 'at least'],
  ['or older', 'at least'],
  ['and older', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or younger', 'at most'],
  ['and under', 'at most'],
  ['or under', 'at most'],
  ['or so', 'about'],
])
