import 'server-only'
import type { AuthOptions } from 'next-auth'
import { z } from 'zod'
import { log } from '@/lib/platform/log'
import { findViewerByClaims } from './find-viewer'
import { identityProviders, readProfile } from './identity-provider'
import { safeReturnPath } from './return-path'
import { MEMBER_SESSION_SECONDS, SessionClaims, sessionCookie } from './session-cookie'
import { sessionSecret } from './session-secret'

export type Identity = { provider: string; subject: string; name: string; email: string | null }
/** Finds or makes the account behind an identity; `notice` names what the sign-in page says instead. */
export type WelcomeIdentity = (
  identity: Identity,
) => Promise<{ ok: true; user: { id: string; sessionVersion: number } } | { ok: false; notice: string }>

const SignedIn = z.object({ id: z.uuid(), sessionVersion: z.number() })

/**
 * next-auth runs the dance with providers elsewhere and reads the same sessions as `currentViewer`. Passwords don't
 * pass through it: our own forms work without script, its credentials provider does not.
 */
export function nextAuthOptions(welcome: WelcomeIdentity): AuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: MEMBER_SESSION_SECONDS },
    useSecureCookies: sessionCookie().options.secure,
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    providers: identityProviders(),
    logger: {
      error: (code, why) =>
        log.warn('signing in from elsewhere failed', { code }, why instanceof Error ? why : why.error),
      warn: (code) => log.debug('next-auth warns', { code }),
      debug: () => {},
    },
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account) return false
        const { sub, name, email, email_verified } = readProfile(profile)
        const outcome = await welcome({
          provider: account.provider,
          subject: sub,
          name: name ?? '',
          // An address that the provider itself doubts proves nothing.
          email: email_verified === false ? null : (email ?? null),
        })
        if (!outcome.ok) return `/sign-in?notice=${outcome.notice}`
        Object.assign(user, outcome.user) // next-auth hands this object on to `jwt`
        return true
      },
      jwt({ token, user, account }) {
        if (!account) return token
        const { id, sessionVersion } = SignedIn.parse(user)
        return { sub: id, version: sessionVersion }
      },
      async session({ session, token }) {
        const claims = SessionClaims.safeParse(token)
        const viewer = claims.success ? await findViewerByClaims(claims.data, new Date()) : null
        return { expires: session.expires, user: viewer ? { name: viewer.name, email: viewer.email } : undefined }
      },
      redirect: ({ url, baseUrl }) =>
        baseUrl + safeReturnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
  }
}
