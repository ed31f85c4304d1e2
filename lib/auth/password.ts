import 'server-only'
import { type Algorithm, hash, verify } from '@node-rs/argon2'

export const PASSWORD_MINIMUM = 8
/** Bounds the work that one request can ask for. */
export const PASSWORD_MAXIMUM = 200

/** OWASP's first choice for argon2id: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const PARAMETERS = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
}

// A real hash of a password that nobody has: comparing with it takes as long as comparing with anyone's.
let nobody: Promise<string> | undefined

/** PHC string. Normalised first, so that a password typed on another keyboard is the same (NIST SP 800-63B, 5.1.1.2). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), PARAMETERS)
}

/** False without a hash too, after the same work: how long it took does not tell whether the account exists. */
export async function verifyPassword(phc: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const matches = await verify(phc ?? (await nobody), password.normalize('NFKC')).catch(() => false)
  return phc !== null && matches
}
