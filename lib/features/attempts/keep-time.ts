import 'server-only'
import { log } from '@/lib/platform/log'
import { handInOverdue } from './hand-in-overdue'

const HALF_A_MINUTE = 30_000
const keep = globalThis as { factdeckTimekeeping?: NodeJS.Timeout }

/** Hands in what is overdue: now, and every half minute this process runs. Reads never have to. */
export function keepTime(): void {
  clearInterval(keep.factdeckTimekeeping)
  keep.factdeckTimekeeping = setInterval(sweep, HALF_A_MINUTE)
  keep.factdeckTimekeeping.unref()
  void sweep()
}

async function sweep(): Promise<void> {
  try {
    const attempts = await handInOverdue(new Date())
    if (attempts > 0) log.info('attempts handed in, time was up', { attempts })
  } catch (error) {
    log.warn('overdue attempts could not be handed in; tried again in half a minute', {}, error)
  }
}
