'use client'

import { useSyncExternalStore } from 'react'
import { Button, type ButtonVariant } from '../ui/button'

const never = () => () => {}

/** Only there where script is, because without it the browser's own menu prints as well. */
export function PrintButton({ variant = 'quiet' }: { variant?: ButtonVariant }) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!scripted) return null
  return (
    <Button variant={variant} onClick={() => print()}>
      Print
    </Button>
  )
}
