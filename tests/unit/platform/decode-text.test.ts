import { describe, expect, test } from 'vitest'
import { decodeText } from '@/lib/platform/decode-text'

describe('bytes as text', () => {
  test.each([
    ['UTF-8', Buffer.from('Zoë paid €5.'), 'Zoë paid €5.'],
    ['UTF-8 with its mark, which stays and counts', Buffer.from('\uFEFFA'), '\uFEFFA'],
    ['UTF-16', Buffer.from('\uFEFFZoë', 'utf16le'), '\uFEFFZoë'],
    ['Windows-1252, where it is no UTF-8', Buffer.from([0x93, 0x41, 0x94, 0x80, 0xe9]), '“A”€é'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, 'x')).toBe(text)
  })

  test.each([
    ['a NUL', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['many control characters', Buffer.from(Array.from({ length: 200 }, (_, at) => (at % 10 === 0 ? 1 : 65)))],
  ])('%s is binary, exit code 2', (_, bytes) => {
    expect(() => decodeText(bytes, 'photo.jpg')).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('photo.jpg') }),
    )
  })
})
