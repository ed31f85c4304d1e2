import { useEffect, useEffectEvent } from 'react'
import type { KeyHint } from '../ui/key-hints'

export type StudioKeys = {
  step: (by: 1 | -1) => void
  accept: () => void
  reject: () => void
  edit: () => void
  undo: () => void
  leave: () => void
}

/** J K A R E U and Escape, where nobody is typing and no dialog is open. */
export function useStudioKeys(keys: StudioKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = event.target as HTMLElement
    if (event.key === 'Escape' && !target.closest('dialog')) return keys.leave()
    if (target.closest('input, textarea, select, dialog, [contenteditable]')) return
    const does: Record<string, () => void> = {
      j: () => keys.step(1),
      k: () => keys.step(-1),
      a: keys.accept,
      r: keys.reject,
      e: keys.edit,
      u: keys.undo,
    }
    const act = does[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

export const STUDIO_HINTS: KeyHint[] = [
  { keys: ['J'], does: 'Next item' },
  { keys: ['K'], does: 'Item before' },
  { keys: ['A'], does: 'Accept' },
  { keys: ['R'], does: 'Reject' },
  { keys: ['E'], does: 'Edit; Escape leaves it while nothing is changed' },
  { keys: ['U'], does: 'Undo' },
]
