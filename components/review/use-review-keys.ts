'use client'

import { useEffect } from 'react'
import { RATINGS, type Rating } from '@/lib/core/scheduling/types'

export type ReviewKeys = {
  turned: boolean
  turn: () => void
  rate: (rating: Rating) => void
  undo: () => void
  edit: () => void
  bury: () => void
  suspend: () => void
  info: () => void
}

/** Anki's keys. Space and Enter turn the card, and again mean Good; on a button they press that button. */
export function useReviewKeys(keys: ReviewKeys) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (target.closest('input, textarea, select, dialog') || document.querySelector('dialog[open]')) return
      const act = actionOf(event.key, keys, target.closest('button, a, summary') !== null)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keys])
}

function actionOf(key: string, keys: ReviewKeys, onControl: boolean): (() => void) | undefined {
  if (key === ' ' || key === 'Enter') return onControl ? undefined : keys.turned ? () => keys.rate('good') : keys.turn
  const rating = RATINGS[Number(key) - 1]
  if (rating) return keys.turned ? () => keys.rate(rating) : undefined
  const others: Record<string, () => void> = {
    u: keys.undo,
    e: keys.edit,
    '-': keys.bury,
    '@': keys.suspend,
    i: keys.info,
  }
  return others[key]
}
