import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeReturnPath, withReturnPath } from '@/lib/auth/return-path'

describe('safeReturnPath', () => {
  it.each([
    ['/articles', '/articles'],
    ['/sets/0192?tab=items#third', '/sets/0192?tab=items#third'],
    ['/articles/../sets', '/sets'],
    ['/s/a%20b', '/s/a%20b'],
    ['/search?next=https://elsewhere.example', '/search?next=https://elsewhere.example'],
    ['/sign-in-help', '/sign-in-help'],
  ])('keeps the path %s', (given, expected) => {
    expect(safeReturnPath(given)).toBe(expected)
  })

  it.each([
    ['another site', 'https://elsewhere.example/'],
    ['another site without a scheme', '//elsewhere.example'],
    ['a backslash that browsers turn round', '/\\elsewhere.example'],
    ['two backslashes', '\\\\elsewhere.example'],
    ['a tab that browsers drop', '/\t/elsewhere.example'],
    ['a line break that browsers drop', '/\n/elsewhere.example'],
    ['dots that leave two slashes', '/.//elsewhere.example'],
    ['dots and a backslash', '/..\\\\elsewhere.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'articles'],
    ['nothing', ''],
    ['a list', ['/articles', '/sets']],
    ['no value', undefined],
    ['the sign-in page, which would loop', '/sign-in?next=/sign-in'],
    ['signing out', '/sign-out'],
    ['a route for programs', '/api/health'],
    ['something endless', `/${'a'.repeat(5000)}`],
  ])('falls back for %s', (_what, given) => {
    expect(safeReturnPath(given)).toBe('/home')
  })

  it('never leads elsewhere, whatever is given', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      ':',
      '@',
      '\t',
      '\n',
      ' ',
      'http:',
      'a.example',
      '?',
      '#',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
    )
    fc.assert(
      fc.property(text, (given) => {
        const path = safeReturnPath(given)
        expect(path.startsWith('/')).toBe(true)
        expect(new URL(path, 'https://factdeck.example').origin).toBe('https://factdeck.example')
      }),
      { numRuns: 5000 },
    )
  })
})

describe('withReturnPath', () => {
  it('carries the path along, and nothing where there is none worth carrying', () => {
    expect(withReturnPath('/sign-in', '/sets?tab=items')).toBe('/sign-in?next=%2Fsets%3Ftab%3Ditems')
    expect(withReturnPath('/sign-up', '//elsewhere.example')).toBe('/sign-up')
    expect(withReturnPath('/sign-up', undefined)).toBe('/sign-up')
  })
})
