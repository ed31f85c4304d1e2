import 'server-only'
import { forgetPassedTries } from '@/lib/auth/attempt-limit'
import { log } from '@/lib/platform/log'
import { forgetExpiredGuests } from './forget-expired-guests'

const DAY = 24 * 60 * 60 * 1000
const keep = globalThis as { factdeckHousekeeping?: NodeJS.Timeout }

/** Forgets guests whose day is over, and tries long past: now, and every day this process runs. Reads never have to. */
export function keepHouse(): void {
  clearInterval(keep.factdeckHousekeeping)
  keep.factdeckHousekeeping = setInterval(sweep, DAY)
  keep.factdeckHousekeeping.unref()
  void sweep()
}

async function sweep(): Promise<void> {
  try {
    await forgetPassedTries(new Date())
    const guests = await forgetExpiredGuests(new Date())
    if (guests > 0) log.info('guests forgotten', { guests })
  } catch (error) {
    log.warn('guests could not be forgotten; tried again tomorrow', {}, error)
  }
}
