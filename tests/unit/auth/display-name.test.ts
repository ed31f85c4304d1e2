import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, NAME_LENGTH } from '@/lib/auth/display-name'

describe('cleanName', () => {
  it.each([
    ['  Ada   Quill ', 'Ada Quill'],
    ['Ada\nQuill\t', 'Ada Quill'],
    ['Ada\u202EQuill', 'AdaQuill'],
    ['\u200B\u2060\uFEFF', ''],
    ['Zoe\u0301', 'Zoé'],
    ['Zoe\u200B\u0301', 'Zoé'],
    ['محمد', 'محمد'],
    ['\u{1F469}\u200D\u{1F3EB} Ada', '\u{1F469}\u200D\u{1F3EB} Ada'],
    ['Anne-Marie O’Neill', 'Anne-Marie O’Neill'],
  ])('%j becomes %j', (given, expected) => {
    expect(cleanName(given)).toBe(expected)
  })

  it('is one line of at most 80 characters, and clean when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanName(given)
        expect(Array.from(name).length).toBeLessThanOrEqual(NAME_LENGTH)
        expect(name).not.toMatch(/[\n\r\t\u202A-\u202E]|^\s|\s$/)
        expect(cleanName(name)).toBe(name)
      }),
    )
  })
})
