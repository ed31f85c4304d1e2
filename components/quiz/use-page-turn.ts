'use client'

import { useCallback, useEffect, useState } from 'react'

/** Which question is shown, by index, kept in the address (?q=1 is the first), so that reload and Back work. */
export function usePageTurn(start: number, count: number) {
  const [at, setAt] = useState(start)
  useEffect(() => {
    const back = () => {
      const asked = Number(new URLSearchParams(location.search).get('q') ?? start + 1) - 1
      setAt(Number.isInteger(asked) ? Math.min(Math.max(asked, 0), count - 1) : start)
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [start, count])
  const turnTo = useCallback((index: number) => {
    history.pushState(null, '', `?q=${index + 1}`)
    setAt(index)
  }, [])
  return { at, turnTo }
}
