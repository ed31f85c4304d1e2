import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import { PROVIDER_ID } from './identity-provider'
import { safeReturnPath } from './return-path'
import { sessionCookie } from './session-cookie'

/**
 * Sends the browser to the provider, from a plain form. next-auth asks for its CSRF token, which its own client
 * fetches by script; here the form's origin was checked already, so the token and its cookie are made on the spot,
 * in next-auth's format: token|sha256(token + secret).
 */
export async function startProviderSignIn(request: Request, options: AuthOptions, next: unknown): Promise<Response> {
  const token = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${token}${options.secret}`).digest('hex')
  const { secure } = sessionCookie().options
  const jar = await cookies()
  jar.set(`${secure ? '__Host-' : ''}next-auth.csrf-token`, `${token}|${proof}`, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
  })
  const post = new NextRequest(new URL(`/api/auth/signin/${PROVIDER_ID}`, request.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: safeReturnPath(next) }).toString(),
  })
  return NextAuth(options)(post, { params: Promise.resolve({ nextauth: ['signin', PROVIDER_ID] }) })
}
