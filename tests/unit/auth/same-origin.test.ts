import { describe, expect, it } from 'vitest'
import { isSameOrigin } from '@/lib/auth/same-origin'

const post = (headers: Record<string, string>) =>
  new Request('http://internal:3000/sign-out', { method: 'POST', headers })

describe('isSameOrigin', () => {
  it.each([
    ['its own page', { host: 'factdeck.example', origin: 'https://factdeck.example' }, true],
    ['its own page on a port', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    [
      'behind a proxy',
      { host: '10.0.0.2:3000', 'x-forwarded-host': 'factdeck.example', origin: 'https://factdeck.example' },
      true,
    ],
    ['a program, which sends no origin', { host: 'factdeck.example' }, true],
    ['another site', { host: 'factdeck.example', origin: 'https://elsewhere.example' }, false],
    [
      'a site whose name begins alike',
      { host: 'factdeck.example', origin: 'https://factdeck.example.evil.example' },
      false,
    ],
    ['another port', { host: 'localhost:3000', origin: 'http://localhost:3001' }, false],
    ['a page without an origin of its own', { host: 'factdeck.example', origin: 'null' }, false],
  ])('%s', (_what, headers, expected) => {
    expect(isSameOrigin(post(headers as Record<string, string>))).toBe(expected)
  })
})
