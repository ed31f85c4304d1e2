import 'server-only'

type Count = { spent: number; resetsAt: number }

/**
 * Counts tries for a key in windows of fixed length. Kept in this process's memory and bounded: one process serves
 * a Factdeck, a restart forgives, and past `capacity` keys the oldest is forgotten first. Several processes would
 * need the counts in PostgreSQL.
 */
export class AttemptLimit {
  readonly #counts = new Map<string, Count>()
  readonly #options: { tries: number; windowMs: number; capacity: number }

  constructor(options: { tries: number; windowMs: number; capacity: number }) {
    this.#options = options
  }

  /** Spends a try. False where none is left: then nothing is to be looked up or hashed. */
  take(key: string, now: Date): boolean {
    const kept = this.#counts.get(key)
    const current =
      kept && kept.resetsAt > now.getTime() ? kept : { spent: 0, resetsAt: now.getTime() + this.#options.windowMs }
    if (current.spent >= this.#options.tries) return false
    this.#counts.delete(key) // to the end: the map is ordered by last use
    this.#counts.set(key, { ...current, spent: current.spent + 1 })
    if (this.#counts.size > this.#options.capacity) this.#counts.delete(this.#counts.keys().next().value as string)
    return true
  }

  /** Gives a try back: it was right. */
  giveBack(key: string): void {
    const kept = this.#counts.get(key)
    if (kept) kept.spent = Math.max(0, kept.spent - 1)
  }
}
