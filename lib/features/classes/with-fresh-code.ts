import 'server-only'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { makeJoinCode } from './make-join-code'

const TRIES = 5

/** Runs `write` with a new join code, and again with another where that one is taken. */
export async function withFreshCode<T>(write: (joinCode: string) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write(makeJoinCode())
    } catch (error) {
      if (tries === TRIES || mapDatabaseError(error)?.kind !== 'taken') throw error
    }
  }
}
