import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import { PROVIDER_ID, providerName } from './identity-provider'
import { safeReturnPath } from './return-path'
import { sessionCookie } from './session-cookie'

/**
 * Sends the browser to the provider, from a plain form. next-auth asks for its CSRF token, which its own client
 * fetches by script; here the form's origin was checked already, so the token and its cookie are made on the spot,
 * in next-auth's format: token|sha256(token + secret).
 */
export async function startProviderSignIn(request: Request, options: AuthOptions, next: unknown): Promise<Response> {
  if (!providerName()) return new Response('Signing in from elsewhere is not set up here.', { status: 404 })
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
  const answer: Response = await NextAuth(options)(post, {
    params: Promise.resolve({ nextauth: ['signin', PROVIDER_ID] }),
  })
  return turnIntoPage(answer)
}

/**
 * A form may lead nowhere but here (form-action in the content security policy), and browsers hold redirects of a
 * form to that too. So the way on is a page that moves by itself, with a link for whoever it doesn't move.
 */
function turnIntoPage(answer: Response): Response {
  const target = answer.headers.get('location')
  if (!target || !URL.canParse(target, 'http://localhost')) return answer
  const headers = new Headers(answer.headers)
  headers.delete('location')
  headers.set('refresh', `0; url=${target}`)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'no-store')
  const href = target.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const page = `<!doctype html><html lang="en"><title>Signing in · Factdeck</title><p><a href="${href}">Go on to sign in</a></p></html>`
  return new Response(page, { status: 200, headers })
}
