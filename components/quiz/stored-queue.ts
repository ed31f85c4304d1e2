import type { QueuedAnswer } from './use-answer-queue'

// Browsers may refuse storage (private windows, full disks): the queue then lives as long as the page.
const memory = new Map<string, QueuedAnswer[]>()
const keyOf = (attemptId: string) => `factdeck:answers:${attemptId}`

export function readQueue(attemptId: string): QueuedAnswer[] {
  try {
    const stored = localStorage.getItem(keyOf(attemptId))
    if (stored) return JSON.parse(stored)
  } catch {
    // Falls through to what this page remembers.
  }
  return memory.get(attemptId) ?? []
}

/** Reads again before writing, so that two tabs don't overwrite each other's answers. Returns what is queued now. */
export function writeQueue(attemptId: string, change: (items: QueuedAnswer[]) => QueuedAnswer[]): QueuedAnswer[] {
  const next = change(readQueue(attemptId))
  try {
    if (next.length > 0) localStorage.setItem(keyOf(attemptId), JSON.stringify(next))
    else localStorage.removeItem(keyOf(attemptId))
    memory.delete(attemptId)
  } catch {
    memory.set(attemptId, next)
  }
  return next
}

const flagsKey = (attemptId: string) => `factdeck:flags:${attemptId}`

export function readFlags(attemptId: string): string[] {
  try {
    return JSON.parse(localStorage.getItem(flagsKey(attemptId)) ?? '[]')
  } catch {
    return []
  }
}

export function writeFlags(attemptId: string, flags: string[]): void {
  try {
    localStorage.setItem(flagsKey(attemptId), JSON.stringify(flags))
  } catch {
    // A flag is a note to oneself; without storage it lasts as long as the page.
  }
}
