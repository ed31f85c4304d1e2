import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedbackAloud, questionAloud, sentencesAloud } from '@/components/quiz/speech-text'

const nothing = { choices: [], lefts: [], rights: [], steps: [] }

describe('what is read aloud', () => {
  it('is the stem, then each option with its letter', () => {
    expect(questionAloud({ ...nothing, stem: 'Who built it? Think.', choices: ['Ida Voss', 'Nobody'] })).toEqual([
      ...['Who built it?', 'Think.', 'A: Ida Voss', 'B: Nobody'],
    ])
  })

  it('says a gap as a word', () => {
    expect(questionAloud({ ...nothing, stem: 'It was built by _____.' }).join(' ')).toContain('blank')
    expect(questionAloud({ ...nothing, stem: '"Bridge opens": Who built it?' })).toEqual([
      'Bridge opens.',
      'Who built it?',
    ])
  })

  it('names both sides of a matching, and numbers the steps of an ordering', () => {
    expect(questionAloud({ ...nothing, stem: 'Match.', lefts: ['a', 'b'], rights: ['x', 'y'] })).toEqual([
      ...['Match.', 'Match a; b', 'with x; y'],
    ])
    expect(questionAloud({ ...nothing, stem: 'Order.', steps: ['first', 'second'] })).toEqual([
      ...['Order.', '1: first', '2: second'],
    ])
  })

  it('is the key, why, and the paragraph', () => {
    const proofs = [{ text: 'It opened in 1931. It still stands.', start: 0, end: 5, title: 'Bridge' }]
    expect(feedbackAloud({ key: ['1931'], why: 'So it says.', proofs })).toEqual([
      ...['Answer: 1931.', 'So it says.', 'It opened in 1931.', 'It still stands.'],
    ])
  })

  it('loses no word, and no piece is longer than browsers read in one go', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z,.!?]{1,40}$/), { maxLength: 80 }), (words) => {
        const pieces = sentencesAloud(words.join(' '))
        expect(pieces.join('').replace(/\s/g, '')).toBe(words.join(''))
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(220)
      }),
    )
  })
})
