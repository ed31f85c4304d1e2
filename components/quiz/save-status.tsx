import type { SaveState } from './use-answer-queue'

const WORDS: Record<SaveState, string> = {
  idle: '',
  saving: 'Saving',
  saved: 'Saved',
  waiting: 'Not yet saved',
  'signed-out': 'Not yet saved',
}

/** What becomes of an answer that is not saved: below the question, so that nothing one reads moves on a phone. */
const DETAILS: Partial<Record<SaveState, string>> = {
  waiting: 'Kept on this device, and sent when the connection is back.',
  'signed-out': 'You are signed out. Kept on this device; sign in in another tab.',
}

export function SaveDetail({ state }: { state: SaveState }) {
  return (
    <p role="status" className="text-base font-semibold empty:hidden">
      {DETAILS[state]}
    </p>
  )
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
