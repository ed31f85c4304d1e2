import type { SaveState } from './use-answer-queue'

const WORDS: Record<SaveState, string> = {
  idle: '',
  saving: 'Saving',
  saved: 'Saved',
  waiting: 'Not yet saved. Kept on this device, sent when the connection is back.',
  'signed-out': 'Not yet saved: you are signed out. Kept on this device; sign in in another tab.',
}

/** The one status line, announced politely. */
export function SaveStatus({ state }: { state: SaveState }) {
  return (
    <p
      role="status"
      className={`text-base ${state === 'waiting' || state === 'signed-out' ? 'font-semibold' : 'text-muted'}`}
    >
      {WORDS[state]}
    </p>
  )
}
