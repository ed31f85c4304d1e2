import { setTimeout as sleep } from 'node:timers/promises'
import { isSameProcessAlive, type ProcessIdentity } from './process-identity'

/** A signal and how many milliseconds it is given before the next, harsher one. */
export type StopStep = readonly [signal: NodeJS.Signals, patience: number]

/** Ends a process, gently at first. Resolves when it is gone; false when it outlived every step. */
export async function stopProcess(identity: ProcessIdentity, steps: readonly StopStep[]): Promise<boolean> {
  for (const [signal, patience] of steps) {
    if (!isSameProcessAlive(identity)) return true
    try {
      process.kill(identity.pid, signal)
    } catch {
      return !isSameProcessAlive(identity)
    }
    for (const end = Date.now() + patience; Date.now() < end; await sleep(25)) {
      if (!isSameProcessAlive(identity)) return true
    }
  }
  return !isSameProcessAlive(identity)
}
