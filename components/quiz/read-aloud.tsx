'use client'

import { Square, Volume2 } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { hasSpeech, speak, stopSpeaking } from './speech'

const never = () => () => {}

type Props = {
  /** What to read, a piece at a time. Asked when the button is pressed: cutting a text into sentences takes time. */
  pieces: () => readonly string[]
  /** What it is about: an id. Another one ends the reading. */
  topic: string
  /** What it reads, for whoever hears the buttons of a page one after another: 'the question'. */
  what: string
  /** Whether L reads it: at most one on a page. */
  keyed?: boolean
}

/**
 * Reads aloud with the browser's own speech, when asked and never by itself; pressed again it stops. Turning the page
 * stops it too. Not there where the browser has no speech, or no script.
 */
export function ReadAloud({ pieces, topic, what, keyed = false }: Props) {
  const speaks = useSyncExternalStore(never, hasSpeech, () => false)
  const [reading, setReading] = useState(false)
  const stop = useRef<(() => void) | null>(null)

  const toggle = () => {
    if (stop.current) return stop.current()
    setReading(true)
    stop.current = speak(pieces(), () => {
      stop.current = null
      setReading(false)
    })
  }
  const keyPressed = useEffectEvent(toggle)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic is what ends the reading of this one
  useEffect(() => () => stop.current?.(), [topic])

  useEffect(() => {
    if (!keyed || !speaks) return
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (target.closest('input:not([type=radio]):not([type=checkbox]), select, textarea, dialog')) return
      event.preventDefault()
      keyPressed()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keyed, speaks])

  useEffect(() => {
    addEventListener('pagehide', stopSpeaking)
    return () => removeEventListener('pagehide', stopSpeaking)
  }, [])

  if (!speaks) return null
  const Icon = reading ? Square : Volume2
  return (
    <Button
      variant="quiet"
      className="no-print -ml-2 justify-self-start text-muted hover:text-ink"
      aria-keyshortcuts={keyed ? 'L' : undefined}
      onClick={toggle}
    >
      <Icon aria-hidden className="size-5" />
      {reading ? 'Stop reading' : 'Read aloud'}
      <span className="sr-only"> {what}</span>
    </Button>
  )
}
