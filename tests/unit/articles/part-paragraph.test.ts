import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partParagraph } from '@/lib/features/articles/part-paragraph'

/** Sentences of the given lengths, each followed by so many spaces. */
function lay(sentences: { length: number; gap: number }[]) {
  let at = 0
  const spans = sentences.map(({ length, gap }) => {
    const span = { start: at, end: at + length }
    at = span.end + gap
    return span
  })
  return { paragraph: { start: 0, end: spans.at(-1)?.end ?? 0 }, spans }
}

describe('a paragraph whose line breaks were lost', () => {
  const long = (gap: number) => ({ length: 200, gap })
  test.each([
    ['stays whole where spaces part its sentences', [long(1), long(1), long(1)], [[0, 602]]],
    [
      'is parted where sentences are glued',
      [long(0), long(1), long(0), long(1)],
      [
        [0, 200],
        [200, 601],
        [601, 801],
      ],
    ],
    ['leaves short ones together', [{ length: 40, gap: 0 }, long(0), { length: 30, gap: 0 }], [[0, 270]]],
  ])('%s', (_, sentences, expected) => {
    const { paragraph, spans } = lay(sentences)
    const parts = partParagraph(paragraph, spans)
    if (expected.length === 1) expect(parts).toEqual([paragraph])
    else expect(parts.map(({ start, end }) => [start, end])).toEqual(expected)
  })

  test('loses no letter, and cuts no sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ length: fc.integer({ min: 1, max: 400 }), gap: fc.integer({ min: 0, max: 1 }) }), {
          minLength: 1,
        }),
        (sentences) => {
          const { paragraph, spans } = lay(sentences)
          const parts = partParagraph(paragraph, spans)
          expect(parts[0]!.start).toBe(paragraph.start)
          expect(parts.at(-1)!.end).toBe(paragraph.end)
          for (const [index, part] of parts.entries()) {
            if (index > 0) expect(part.start).toBe(parts[index - 1]!.end)
            expect(index === 0 || spans.some((span) => span.start === part.start)).toBe(true)
          }
        },
      ),
    )
  })
})
