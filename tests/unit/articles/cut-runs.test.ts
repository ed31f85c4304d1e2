import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRuns } from '@/components/article/cut-runs'

const RAW = 'The tower was built in 1871. It was lit again on Saturday.'

const span = fc
  .tuple(fc.nat(RAW.length), fc.nat(RAW.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('cutting text at its marks', () => {
  it('loses and doubles nothing, and says of each piece exactly what covers it', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, { start, end }) => {
        const named = spans.map((each, at) => ({ ...each, id: `m${at}` }))
        const segments = cutRuns(RAW, start, end, named).flatMap((run) => run.segments)
        expect(segments.map(({ text }) => text).join('')).toBe(RAW.slice(start, end))
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at++) {
            const covering = named.filter((mark) => mark.start <= at && at < mark.end).map(({ id }) => id)
            expect(new Set(segment.ids)).toEqual(new Set(covering))
          }
        }
      }),
    )
  })

  it('keeps overlapping marks in one run, so that they are one link, and touching ones apart', () => {
    const runs = cutRuns(RAW, 0, 28, [
      { id: 'whole', start: 0, end: 27 },
      { id: 'year', start: 23, end: 27 },
      { id: 'stop', start: 27, end: 28 },
    ])
    expect(runs.map(({ ids }) => ids)).toEqual([['whole', 'year'], ['stop']])
    expect(runs[0]?.segments.map(({ text, ids }) => [text, ids])).toEqual([
      ['The tower was built in ', ['whole']],
      ['1871', ['whole', 'year']],
    ])
  })
})
