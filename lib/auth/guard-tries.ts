import 'server-only'
import { AttemptLimit } from './attempt-limit'

const MINUTE = 60_000

const accounts = new AttemptLimit({ name: 'account', tries: 20, windowMs: 15 * MINUTE })
// A whole class sits behind one address, and only wrong passwords stay spent.
const addresses = new AttemptLimit({ name: 'address', tries: 200, windowMs: 15 * MINUTE })
const newcomers = new AttemptLimit({ name: 'newcomer', tries: 300, windowMs: 60 * MINUTE })
const codes = new AttemptLimit({ name: 'code', tries: 200, windowMs: 15 * MINUTE })

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
  if (!(await accounts.take(account, now))) return null
  if (!(await addresses.take(address, now))) return null
  const right = await check()
  if (right) {
    await accounts.giveBack(account)
    await addresses.giveBack(address)
  }
  return right
}

/** Whether this address may make one more account. */
export function mayMakeAccount(address: string, now: Date): Promise<boolean> {
  return newcomers.take(address, now)
}

/**
 * What `find` makes of a class code, unless this address has guessed wrong too often: 'refused' then. A code that led
 * somewhere costs nothing, so that a class of any size joins at once.
 */
export async function guardCodeGuesses<T>(
  address: string,
  now: Date,
  find: () => Promise<T | null>,
): Promise<T | null | 'refused'> {
  if (!(await codes.take(address, now))) return 'refused'
  const found = await find()
  if (found !== null) await codes.giveBack(address)
  return found
}
