import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { readEnvironment } from '@/lib/platform/environment'
import { sessionSecret } from './session-secret'

/** Seconds. A member who signed in stays for 90 days, a guest for as long as guests are kept. */
export const MEMBER_SESSION_SECONDS = 90 * 24 * 60 * 60
export const GUEST_SESSION_SECONDS = 24 * 60 * 60
/** A guest in a class has results that a teacher waits for: held for half a year. */
export const CLASS_GUEST_SECONDS = 180 * 24 * 60 * 60

/** What a session cookie says. `version` is User.sessionVersion at sign-in: a higher one in the row revokes it. */
export const SessionClaims = z.object({ sub: z.uuid(), version: z.number().int().nonnegative() })
export type SessionClaims = z.infer<typeof SessionClaims>

let described: ReturnType<typeof describeCookie> | undefined

/** Worked out once: reading every setting again at each request took a tenth of the time of saving an answer. */
export const sessionCookie = () => (described ??= describeCookie())

/**
 * Name and attributes exactly as next-auth's own session cookie, so that its routes and our actions read each
 * other's. SameSite=Lax keeps it from being sent with another site's POST; Next refuses server actions whose Origin
 * is not this host; our POST handlers ask `isSameOrigin`; next-auth guards its own routes by token.
 */
function describeCookie() {
  const secure = readEnvironment().NEXTAUTH_URL?.startsWith('https://') ?? false
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

export function sealSession(claims: SessionClaims, seconds: number): Promise<string> {
  return encode({ token: { ...claims }, secret: sessionSecret(), maxAge: seconds })
}

/** What opened before, by its seal: deriving the key and decrypting each time took a share of every request. */
const opened = new Map<string, { claims: SessionClaims; until: number }>()
const MOST_OPENED = 2_000

/** Null for anything that isn't a session of ours which still holds at `now`. Whether it was revoked the row says. */
export async function openSession(sealed: string | undefined, now: Date): Promise<SessionClaims | null> {
  if (!sealed) return null
  const known = opened.get(sealed)
  if (known) return known.until > now.getTime() ? known.claims : null
  try {
    const token = await decode({ token: sealed, secret: sessionSecret() })
    const claims = SessionClaims.safeParse(token).data
    if (!claims) return null
    const [oldest] = opened.keys()
    if (opened.size >= MOST_OPENED && oldest) opened.delete(oldest)
    opened.set(sealed, { claims, until: Number(token?.exp ?? 0) * 1000 })
    return claims
  } catch {
    return null // forged, expired, or sealed with an earlier secret
  }
}
