import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reduceHtml } from '@/lib/features/articles/reduce-html'

/** Time this process has computed, so that other people's work on the machine does not count. */
const cpuMs = () => process.cpuUsage().user / 1000

describe('a page as plain text', () => {
  test.each([
    ['paragraphs, a blank line apart', '<body><p>One  two.</p>\n<p>Three.</p></body>', 'One two.\n\nThree.'],
    ['inline marks stay in their sentence', '<p>A <b>bold</b> <a href="/x">link</a>.</p>', 'A bold link.'],
    [
      'scripts, styles and navigation go',
      '<nav>Home</nav><script>var a = "<p>no</p>"</script><p>Yes.</p><style>p{}</style>',
      'Yes.',
    ],
    ['nested furniture goes as a whole', '<aside>a<aside>b</aside>c</aside><p>Kept.</p>', 'Kept.'],
    [
      'the longest article wins',
      '<article>Short.</article><p>Outside.</p><article><p>The longer one.</p></article>',
      'The longer one.',
    ],
    [
      'entities',
      '<p>Fish &amp; chips cost &#163;5 &#x2014; or &ldquo;less&rdquo;&hellip;</p>',
      'Fish & chips cost £5 — or “less”…',
    ],
    ['unknown entities stay as they are', '<p>&nosuch; &#0;</p>', '&nosuch; \uFFFD'],
    ['comments go', '<p>A<!-- <p>no</p> -->B</p>', 'A B'],
    ['an unclosed script swallows the rest', '<p>A.</p><script>x', 'A.'],
    ['line breaks', 'One<br>Two<br/>Three', 'One\n\nTwo\n\nThree'],
  ])('%s', (_, html, text) => {
    expect(reduceHtml(html).text).toBe(text)
  })

  test('title and date from what the page says of itself', () => {
    const html = `<head><title>Site | x</title><meta property="og:title" content="Storm &amp; flood">
      <meta content='2026-03-01T10:00:00Z' property='article:published_time'></head><p>Text.</p>`
    expect(reduceHtml(html)).toMatchObject({ title: 'Storm & flood', publishedAt: '2026-03-01' })
    expect(reduceHtml('<title>Plain\n title</title>')).toMatchObject({ title: 'Plain title', publishedAt: null })
  })

  test('takes any text without failing, and leaves no tags', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<script>', '<article>', '<', '>', '&#', '&amp;', '<!--'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(reduceHtml(pieces.join('')).text).not.toMatch(/<\/?(p|script|article)>/)
      }),
    )
  })

  test('a megabyte of opening tags takes no more than a second', () => {
    const begin = cpuMs()
    for (const tag of ['<article>', '<script>', '<!--', '<p', '<nav><div>']) reduceHtml(tag.repeat(1e6 / tag.length))
    expect(cpuMs() - begin).toBeLessThan(5_000)
  })
})
