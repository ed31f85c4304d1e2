'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Sends the browser's time zone along, where script runs. The study day turns over at 04:00 there. */
export function TimeZoneInput() {
  const timeZone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    () => '',
  )
  return <input type="hidden" name="timeZone" value={timeZone} />
}
