import { randomUUID } from 'node:crypto'
import NextAuth from 'next-auth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViewer } from '@/lib/auth/find-viewer'
import { nextAuthOptions } from '@/lib/auth/next-auth-options'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { revokeSessions } from '@/lib/features/account/revoke-sessions'
import { signInWithIdentity } from '@/lib/features/account/sign-in-with-identity'
import { makeGuest, makeMember, makeSet, NOW } from './make-work'
import { startProvider } from './openid-provider'

let provider: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  provider = await startProvider()
  process.env.NEXTAUTH_URL = 'http://localhost:3000'
  process.env.OIDC_ISSUER = provider.issuer
  process.env.OIDC_CLIENT_ID = provider.clientId
  process.env.OIDC_CLIENT_SECRET = 'a secret'
})
afterAll(() => provider.stop())

/** A browser that talks to next-auth with our options, keeping its cookies. */
class Browser {
  readonly cookies: Record<string, string> = {}
  readonly #viewer: Viewer | null
  constructor(viewer: Viewer | null = null) {
    this.#viewer = viewer
  }

  async ask(method: string, nextauth: string[], fields: Record<string, string> = {}) {
    const options = nextAuthOptions((identity) => signInWithIdentity(this.#viewer, identity))
    const answer = { status: 200, location: '', body: undefined as unknown }
    const headers: Record<string, string | string[]> = {}
    const response = {
      status(code: number) {
        answer.status = code
        return response
      },
      setHeader(name: string, value: string | string[]) {
        headers[name.toLowerCase()] = value
        return response
      },
      getHeader: (name: string) => headers[name.toLowerCase()],
      json(value: unknown) {
        answer.body = value
      },
      send(value: unknown) {
        answer.body = value
      },
      end() {},
    }
    const request = {
      method,
      query: { nextauth, ...(method === 'GET' ? fields : {}) },
      body: method === 'POST' ? fields : undefined,
      cookies: this.cookies,
      headers: {},
    }
    await NextAuth(options)(request as never, response as never)
    for (const cookie of [headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      this.cookies[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1))
    }
    return { ...answer, location: String(headers.location ?? '') }
  }

  async goToProvider(next = '/articles'): Promise<string> {
    const { csrfToken } = (await this.ask('GET', ['csrf'])).body as { csrfToken: string }
    return (await this.ask('POST', ['signin', 'oidc'], { csrfToken, callbackUrl: next })).location
  }

  /** Goes wherever next-auth's own routes send it, to the first page that isn't theirs. */
  async follow(location: string): Promise<URL> {
    const url = new URL(location, 'http://localhost:3000')
    const [, , , ...nextauth] = url.pathname.split('/')
    if (!url.pathname.startsWith('/api/auth/')) return url
    return this.follow((await this.ask('GET', nextauth, Object.fromEntries(url.searchParams))).location)
  }

  viewer() {
    return findViewer(this.cookies[sessionCookie().name], NOW)
  }
}

describe('signing in through an OpenID Connect provider', () => {
  const newPerson = () => ({ sub: randomUUID(), name: 'Ada Quill', email: `${randomUUID()}@example.org` })

  it('makes an account, begins our own session, and goes back to where it started', async () => {
    const guest = await makeGuest()
    const { articleId } = await makeSet(guest.id)
    const browser = new Browser(guest)
    const person = newPerson()
    const back = await browser.ask(
      'GET',
      ['callback', 'oidc'],
      provider.authorize(await browser.goToProvider(), person),
    )
    expect(back.location).toBe('http://localhost:3000/articles')
    const viewer = await browser.viewer()
    expect(viewer).toMatchObject({ kind: 'member', name: 'Ada Quill', email: person.email })
    expect(await prisma.article.findUnique({ where: { id: articleId } })).toMatchObject({ ownerId: viewer?.id })

    const again = new Browser()
    await again.ask('GET', ['callback', 'oidc'], provider.authorize(await again.goToProvider(), person))
    expect((await again.viewer())?.id).toBe(viewer?.id)
  })

  it('asks for a code that only this browser can use', async () => {
    const asked = new URL(await new Browser().goToProvider()).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('state')).toBeTruthy()
    expect(asked.get('nonce')).toBeTruthy()
    const [here, elsewhere] = [new Browser(), new Browser()]
    const query = provider.authorize(await here.goToProvider(), newPerson())
    await elsewhere.goToProvider()
    const refused = await elsewhere.ask('GET', ['callback', 'oidc'], query)
    expect((await elsewhere.follow(refused.location)).pathname).toBe('/sign-in')
    expect(await elsewhere.viewer()).toBeNull()
  })

  it('says so on the sign-in page where the e-mail belongs to an account with a password, or is doubted', async () => {
    const member = await makeMember()
    const cases = [
      [{ ...newPerson(), email: member.email }, 'email-taken'],
      [{ ...newPerson(), email_verified: false }, 'no-email'],
    ] as const
    for (const [person, notice] of cases) {
      const browser = new Browser()
      const back = await browser.ask(
        'GET',
        ['callback', 'oidc'],
        provider.authorize(await browser.goToProvider(), person),
      )
      expect(back.location).toContain(`/sign-in?notice=${notice}`)
      expect(await browser.viewer()).toBeNull()
    }
  })

  it('goes home instead of to another site', async () => {
    const browser = new Browser()
    const url = await browser.goToProvider('https://elsewhere.example/')
    const back = await browser.ask('GET', ['callback', 'oidc'], provider.authorize(url, newPerson()))
    expect(back.location).toBe('http://localhost:3000/home')
  })
})

describe('the session route', () => {
  it('tells who a session of ours is, and nobody once it is revoked', async () => {
    const member = await makeMember()
    const browser = new Browser()
    browser.cookies[sessionCookie().name] = await sealSession({ sub: member.id, version: 0 }, 3600)
    expect((await browser.ask('GET', ['session'])).body).toMatchObject({
      user: { name: member.name, email: member.email },
    })
    await revokeSessions(member)
    const { user } = (await browser.ask('GET', ['session'])).body as { user?: unknown }
    expect(user).toBeUndefined()
  })
})
