import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Person = { sub: string; name?: string; email?: string; email_verified?: boolean }

/** A small OpenID Connect provider on the loopback: whoever comes is `person`, at once. Checks PKCE. */
export async function startProvider(): Promise<{
  issuer: string
  clientId: string
  /** Answers as a browser would be sent back after signing in there: the callback's query. */
  authorize: (authorizationUrl: string, person: Person) => Record<string, string>
  stop: () => Promise<void>
}> {
  const clientId = 'factdeck'
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, { person: Person; nonce: string; challenge: string }>()
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  const sign = (claims: object) => {
    const body = `${base64({ alg: 'RS256', kid: 'one' })}.${base64(claims)}`
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const reply = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    if (request.url === '/.well-known/openid-configuration') {
      return reply(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    }
    if (request.url === '/jwks') return reply(200, { keys: [jwk] })
    const form = new URLSearchParams(body)
    const grant = codes.get(form.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (request.url !== '/token' || !grant || grant.challenge !== verifier)
      return reply(400, { error: 'invalid_grant' })
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce: grant.nonce, ...grant.person }
    reply(200, { token_type: 'Bearer', access_token: 'unused', id_token: sign(claims) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    issuer,
    clientId,
    authorize(authorizationUrl, person) {
      const asked = new URL(authorizationUrl).searchParams
      const code = `code-${codes.size}`
      codes.set(code, {
        person,
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
      })
      return { code, state: asked.get('state') ?? '' }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
