import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Answer } from '@/lib/core/grading/answer'
import { editDistance } from '@/lib/core/grading/edit-distance'
import { grade } from '@/lib/core/grading/grade'
import type { GradableItem } from '@/lib/core/grading/item-parts'
import { GRADING_PAIRS } from '../../fixtures/grading-pairs'

const option = (text: string, correct: boolean) => ({ text, correct, why: '' })
const item = (type: GradableItem['type'], parts: Partial<GradableItem>): GradableItem => ({
  type,
  stem: '',
  options: [],
  key: { text: '' },
  accepted: [],
  ...parts,
})

const ONE = item('multiple-choice', { options: [option('a', false), option('b', true), option('c', false)] })
const TRUE_FALSE = item('true-false', { key: { text: 'False' } })
const MANY = item('multiple-response', {
  options: [option('a', true), option('b', true), option('c', false), option('d', false), option('e', false)],
})
const PAIRS = item('matching', {
  key: {
    text: '',
    pairs: [
      { left: 'l1', right: 'x' },
      { left: 'l2', right: 'y' },
      { left: 'l3', right: 'x' },
      { left: 'l4', right: 'z' },
    ],
  },
})
const STEPS = item('ordering', { key: { text: '', texts: ['first', 'second', 'third', 'fourth'] } })

describe('choices and arrangements', () => {
  const cases: [string, GradableItem, Answer, number][] = [
    ['the right option', ONE, { type: 'multiple-choice', choice: 1 }, 1],
    ['a wrong option', ONE, { type: 'multiple-choice', choice: 0 }, 0],
    ['no option at all', ONE, { type: 'multiple-choice', choice: 9 }, 0],
    ['false', TRUE_FALSE, { type: 'true-false', choice: 1 }, 1],
    ['true', TRUE_FALSE, { type: 'true-false', choice: 0 }, 0],
    ['both right ones', MANY, { type: 'multiple-response', choices: [0, 1] }, 1],
    ['one of the right ones', MANY, { type: 'multiple-response', choices: [1] }, 1 / 2],
    ['both and a wrong one', MANY, { type: 'multiple-response', choices: [0, 1, 2] }, 2 / 3],
    ['one and a wrong one', MANY, { type: 'multiple-response', choices: [0, 4] }, 1 / 2 - 1 / 3],
    ['everything', MANY, { type: 'multiple-response', choices: [0, 1, 2, 3, 4] }, 0],
    ['one, ticked twice', MANY, { type: 'multiple-response', choices: [0, 0] }, 1 / 2],
    ['only wrong ones', MANY, { type: 'multiple-response', choices: [2, 3] }, 0],
    ['every pair', PAIRS, { type: 'matching', matches: [0, 1, 0, 2] }, 1],
    ['half of the pairs', PAIRS, { type: 'matching', matches: [0, 0, 0, null] }, 1 / 2],
    ['no pair', PAIRS, { type: 'matching', matches: [null, null, null, null] }, 0],
    ['the order', STEPS, { type: 'ordering', order: [0, 1, 2, 3] }, 1],
    ['two swapped', STEPS, { type: 'ordering', order: [0, 2, 1, 3] }, 1 / 2],
    ['all moved on', STEPS, { type: 'ordering', order: [1, 2, 3, 0] }, 0],
    ['a step twice', STEPS, { type: 'ordering', order: [0, 0, 2, 3] }, 0],
    ['a step missing', STEPS, { type: 'ordering', order: [0, 1, 2] }, 0],
  ]
  it.each(cases)('%s', (_, asked, answer, fraction) => {
    const judged = grade(asked, answer)
    expect(judged.fraction).toBeCloseTo(fraction, 9)
    expect(judged.verdict).toBe(fraction === 1 ? 'correct' : fraction === 0 ? 'incorrect' : 'partial')
  })

  it('refuses an answer of another type', () => {
    expect(() => grade(ONE, { type: 'cloze', text: 'b' })).toThrow(TypeError)
  })

  it('takes no answer that is not one', () => {
    for (const bad of [
      null,
      {},
      { type: 'multiple-choice', choice: -1 },
      { type: 'cloze', text: 'x'.repeat(501) },
      { type: 'ordering', order: [0.5] },
    ])
      expect(Answer.safeParse(bad).success).toBe(false)
  })
})

describe('typed answers, whatever is typed', () => {
  const asked = (pair: (typeof GRADING_PAIRS)[number]) =>
    item('short-answer', { stem: pair.stem ?? '', key: { text: pair.key }, accepted: pair.accepted ?? [] })

  it('accepts every key and every accepted wording as itself', () => {
    for (const pair of GRADING_PAIRS)
      for (const text of [pair.key, ...(pair.accepted ?? [])])
        expect(grade(asked(pair), { type: 'short-answer', text }).verdict, text).toBe('correct')
  })

  it('neither throws nor gives points to chance', () => {
    const pairs = fc.constantFrom(...GRADING_PAIRS)
    fc.assert(
      fc.property(pairs, fc.string({ unit: 'grapheme', maxLength: 60 }), (pair, text) => {
        const { verdict, fraction } = grade(asked(pair), { type: 'short-answer', text: `${text}qx` })
        expect(verdict).not.toBe('correct')
        expect(fraction).toBe(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('gives no points for two answers at once', () => {
    for (const pair of GRADING_PAIRS) {
      const text = `${pair.key} or something else`
      expect(grade(asked(pair), { type: 'short-answer', text }).fraction, text).toBe(0)
    }
  })

  it('reads a number the same with and without its separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const one = item('numeric', { key: { text: `${value}`, numeric: { value, tolerance: 0, unit: null } } })
        for (const text of [
          value.toLocaleString('en-US'),
          value.toLocaleString('en-US').replaceAll(',', ' '),
          `${value}.0`,
        ])
          expect(grade(one, { type: 'numeric', text }).verdict, text).toBe('correct')
        expect(grade(one, { type: 'numeric', text: `${value + 1}` }).verdict).toBe('incorrect')
      }),
    )
  })
})

describe('editDistance', () => {
  it('counts a swap of neighbours as one edit, and stops at the limit', () => {
    expect(editDistance('moscow', 'moscwo', 2)).toBe(1)
    expect(editDistance('moscow', 'mosow', 2)).toBe(1)
    expect(editDistance('kitten', 'sitting', 5)).toBe(3)
    expect(editDistance('kitten', 'sitting', 1)).toBe(2)
  })
})
