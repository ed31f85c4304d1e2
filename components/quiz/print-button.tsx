'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '../ui/button'

const never = () => () => {}

/** Only there where script is, because without it the browser's own menu prints as well. */
export function PrintButton() {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!scripted) return null
  return (
    <Button variant="quiet" onClick={() => print()}>
      Print
    </Button>
  )
}
