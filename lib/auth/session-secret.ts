import 'server-only'
import { randomBytes } from 'node:crypto'
import { readEnvironment } from '@/lib/platform/environment'
import { log } from '@/lib/platform/log'

const keep = globalThis as { factdeckSecret?: string }

/**
 * What sessions are sealed with. The launcher keeps one in the data folder and passes it on; a process started
 * without one makes its own, and everybody signs in again when it restarts. Never a fixed default: whoever knows
 * the secret can be anybody.
 */
export function sessionSecret(): string {
  const given = readEnvironment().NEXTAUTH_SECRET
  if (given) return given
  if (!keep.factdeckSecret) {
    keep.factdeckSecret = randomBytes(32).toString('base64url')
    log.warn('NEXTAUTH_SECRET is not set: sessions end with this process')
  }
  return keep.factdeckSecret
}
