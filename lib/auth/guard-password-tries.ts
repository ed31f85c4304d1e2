import 'server-only'
import { AttemptLimit } from './attempt-limit'

const MINUTE = 60_000

/** On globalThis, because hot reload would otherwise forgive with every saved file. */
const keep = globalThis as {
  factdeckLimits?: { account: AttemptLimit; address: AttemptLimit; newcomers: AttemptLimit }
}
keep.factdeckLimits ??= {
  account: new AttemptLimit({ tries: 20, windowMs: 15 * MINUTE, capacity: 20_000 }),
  // A whole class sits behind one address, and only wrong passwords stay spent.
  address: new AttemptLimit({ tries: 200, windowMs: 15 * MINUTE, capacity: 20_000 }),
  newcomers: new AttemptLimit({ tries: 300, windowMs: 60 * MINUTE, capacity: 20_000 }),
}
const limits = keep.factdeckLimits

export const TOO_MANY_TRIES = 'There were too many wrong tries. Wait 15 minutes, then try again.'

/**
 * Runs `check` unless the account (an e-mail or a user id) or the address has guessed wrong too often; null then.
 * The try is spent before checking, so that many at once don't slip through, and given back when it was right.
 */
export async function guardPasswordTries(
  { account, address }: { account: string; address: string },
  now: Date,
  check: () => Promise<boolean>,
): Promise<boolean | null> {
  if (!limits.account.take(account, now)) return null
  if (!limits.address.take(address, now)) return null
  const right = await check()
  if (right) {
    limits.account.giveBack(account)
    limits.address.giveBack(address)
  }
  return right
}

/** Whether this address may make one more account. */
export function mayMakeAccount(address: string, now: Date): boolean {
  return limits.newcomers.take(address, now)
}
