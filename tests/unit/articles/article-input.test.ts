import { describe, expect, it } from 'vitest'
import { articleInput } from '@/lib/features/articles/article-input'

const parse = (fields: Record<string, string>) => articleInput.safeParse({ text: 'Some words.', ...fields })

describe('what the article form sends', () => {
  it('takes line ends as the person saw them, and touches nothing else of the text', () => {
    expect(parse({ text: ' One.\r\n\r\nTwo\u00a0\u201cthree\u201d. ' })).toMatchObject({
      data: { text: ' One.\n\nTwo\u00a0\u201cthree\u201d. ' },
    })
  })

  it('replaces half a surrogate pair one for one, so that offsets stay what they are', () => {
    expect(parse({ text: 'a\ud83db 😀' })).toMatchObject({ data: { text: 'a\ufffdb 😀' } })
  })

  it('takes empty fields for absent ones', () => {
    expect(parse({ title: ' ', publisher: '', publishedAt: '', url: '', licence: '' }).data).toEqual({
      text: 'Some words.',
    })
  })

  it.each([
    ['text', ' \n '],
    ['publishedAt', '2026-02-30'],
    ['publishedAt', 'yesterday'],
    ['url', 'javascript:alert(1)'],
    ['url', 'example.org/page'],
    ['title', 'x'.repeat(301)],
  ])('refuses %s "%s"', (field, value) => {
    expect(parse({ [field]: value }).error?.issues[0]?.path).toEqual([field])
  })
})
