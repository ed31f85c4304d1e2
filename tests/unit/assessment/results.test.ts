import { describe, expect, it } from 'vitest'
import { cutParagraph } from '@/lib/core/assessment/cut-paragraph'
import { describeAnswer, describeKey } from '@/lib/core/assessment/describe-answer'
import { describeKnowledge } from '@/lib/core/assessment/describe-knowledge'
import { scoreAttempt } from '@/lib/core/assessment/score-attempt'
import type { Verdict } from '@/lib/core/grading/grade'
import type { GradableItem } from '@/lib/core/grading/item-parts'

const item = (text: string, type: GradableItem['type'] = 'short-answer'): GradableItem => ({
  type,
  stem: '',
  options: [],
  key: { text },
  accepted: [],
})
const said = (...results: [string, Verdict | null][]) =>
  describeKnowledge(results.map(([text, verdict]) => ({ item: item(text), verdict })))

describe('the headline', () => {
  it('says what is known before what is not', () => {
    expect(said(['Ida Voss', 'correct'], ['1931', 'incorrect'])).toBe(
      'You know the names; the dates need another look.',
    )
    expect(said(['40 trams', 'correct'], ['Corran', 'incorrect'], ['4 May', 'correct'])).toBe(
      'You know the numbers and the dates; the names need another look.',
    )
    expect(said(['Ida Voss', 'correct'], ['1931', 'correct'])).toBe('You know every fact that was asked.')
    expect(said(['a storm', 'incorrect'])).toBe('What happened needs another look.')
    expect(said(['Ida Voss', null], ['1931', null])).toBe('No question was answered.')
  })
})

describe('the score', () => {
  it('adds up weighted fractions; an unanswered question earns nothing', () => {
    expect(
      scoreAttempt([
        { points: 1, fraction: 1 },
        { points: 2, fraction: 0.5 },
        { points: 1, fraction: null },
      ]),
    ).toEqual({ score: 2, maxScore: 4 })
    expect(scoreAttempt(Array.from({ length: 3 }, () => ({ points: 1, fraction: 1 / 3 }))).score).toBe(1)
    expect(scoreAttempt([])).toEqual({ score: 0, maxScore: 0 })
  })
})

describe('the paragraph of the evidence', () => {
  const raw = 'One two three.\n\nFour five six.\n\nSeven eight.'
  const paragraphs = [
    { start: 0, end: 14 },
    { start: 16, end: 30 },
    { start: 32, end: 44 },
  ]
  const cut = (words: string, layout = paragraphs) => {
    const start = raw.indexOf(words)
    return cutParagraph(raw, layout, { start, end: start + words.length })
  }
  it.each([
    ['five', 'Four five six.'],
    ['One', 'One two three.'],
    ['six.\n\nSeven', 'Four five six.\n\nSeven eight.'],
  ])('of %j is %j', (words, text) => {
    const found = cut(words)
    expect(found.text).toBe(text)
    expect(found.text.slice(found.start, found.end)).toBe(words)
  })
  it('is cut at words on both sides where it is a page long', () => {
    const page = `${'before '.repeat(300)}the very words ${'after '.repeat(300)}`.trim()
    const start = page.indexOf('the very words')
    const found = cutParagraph(page, [{ start: 0, end: page.length }], { start, end: start + 14 })
    expect(found.text.slice(found.start, found.end)).toBe('the very words')
    expect(found.text).toMatch(/^… before .* after…$/)
    expect(found.text.length).toBeLessThan(1_100)
  })
  it('is the words around where the layout does not cover it', () => {
    expect(cut('five', [])).toMatchObject({ text: raw })
  })
})

describe('answers in words', () => {
  const pairs = [
    { left: 'Horses', right: 'hauled' },
    { left: 'Bakers', right: 'fed' },
  ]
  const matching: GradableItem = { ...item('', 'matching'), key: { text: '', pairs } }
  it('name each pair, and what was left open', () => {
    expect(describeAnswer(matching, { type: 'matching', matches: [1, null] })).toEqual([
      'Horses: fed',
      'Bakers: no answer',
    ])
    expect(describeKey(matching)).toEqual(['Horses: hauled', 'Bakers: fed'])
  })
})
