'use client'

import { type RefObject, useEffect, useRef } from 'react'

const CODE_OF_A = 97

type Moves = { onNext: () => void; onPrevious: () => void; onFlag: () => void; answered: boolean }

/** Keys of the quiz: 1–9 and A–D choose, Enter answers and then goes on, N and P turn the page, F flags. */
export function useQuizKeys(form: RefObject<HTMLFormElement | null>, moves: Moves) {
  const latest = useRef(moves)
  latest.current = moves
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (target.closest('dialog')) return
      if (target.closest('input:not([type=radio]):not([type=checkbox]), select, textarea')) return
      const { onNext, onPrevious, onFlag, answered } = latest.current
      const key = event.key.toLowerCase()
      if (key === 'enter') {
        if (target.closest('a, button, summary')) return
        event.preventDefault()
        if (answered) onNext()
        else form.current?.requestSubmit()
        return
      }
      const option = optionFor(form.current, key)
      if (option) {
        event.preventDefault()
        option.focus()
        option.click()
      } else if (key === 'n') onNext()
      else if (key === 'p') onPrevious()
      else if (key === 'f') onFlag()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [form])
}

function optionFor(form: HTMLFormElement | null, key: string): HTMLInputElement | null {
  if (!/^[1-9a-i]$/.test(key)) return null
  const index = /\d/.test(key) ? Number(key) - 1 : key.charCodeAt(0) - CODE_OF_A
  const options = form?.querySelectorAll<HTMLInputElement>('input[name=choice]:not(:disabled)')
  return options?.[index] ?? null
}
