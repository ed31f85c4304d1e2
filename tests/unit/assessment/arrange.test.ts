import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeItem, arrangeItems } from '@/lib/core/assessment/arrange-item'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import { toStudentQuestion } from '@/lib/core/assessment/student-question'
import { toShown, toStored } from '@/lib/core/assessment/translate-answer'
import type { Answer } from '@/lib/core/grading/answer'
import type { GradableItem } from '@/lib/core/grading/item-parts'

const choice = (texts: string[]): GradableItem => ({
  type: 'multiple-choice',
  stem: 'Which?',
  options: texts.map((text, at) => ({ text, correct: at === 0, why: '' })),
  key: { text: texts[0] ?? '' },
  accepted: [],
})
const SHUFFLED = { shuffleItems: true, shuffleOptions: true }
const shown = (item: GradableItem, seed: number, id = 'item') =>
  arrangeItem(item, { seed, rules: SHUFFLED }, id).map((at) => item.options[at]?.text)

describe('the order on the screen', () => {
  const words = choice(['a castle', 'a mill', 'a barn', 'a bridge'])

  it('is the same for the same attempt, and another for another', () => {
    expect(shown(words, 5)).toEqual(shown(words, 5))
    const orders = Array.from({ length: 200 }, (_, seed) => shown(words, seed).join())
    expect(new Set(orders).size).toBe(24)
  })

  it('puts the key in each place about as often', () => {
    const places = [0, 0, 0, 0]
    for (let seed = 0; seed < 4000; seed++) places[shown(words, seed, `item ${seed % 7}`).indexOf('a castle')]! += 1
    for (const count of places) expect(count).toBeGreaterThan(870)
  })

  it('leaves numbers, amounts and dates in their own order, wherever the key stood', () => {
    expect(shown(choice(['300', '90', '1,200', '45']), 3)).toEqual(['45', '90', '300', '1,200'])
    expect(shown(choice(['$2 million', '$900,000', '$1.5 billion']), 3)).toEqual([
      '$900,000',
      '$2 million',
      '$1.5 billion',
    ])
    expect(shown(choice(['5 May 2011', '4 May 2010', '1 June 2010']), 3)).toEqual([
      '4 May 2010',
      '1 June 2010',
      '5 May 2011',
    ])
    expect(shown(choice(['two weeks', '3 days', '40 hours']), 3)).toEqual(['40 hours', '3 days', 'two weeks'])
  })

  it('puts True before False', () => {
    const item: GradableItem = {
      ...choice([]),
      type: 'true-false',
      options: [
        { text: 'False', correct: true, why: '' },
        { text: 'True', correct: false, why: '' },
      ],
    }
    for (let seed = 0; seed < 20; seed++) expect(shown(item, seed)).toEqual(['True', 'False'])
  })

  it('is the teacher’s where nothing is to be shuffled, save where that would be the key', () => {
    const asMade = { seed: 3, rules: { shuffleItems: false, shuffleOptions: false } }
    expect(arrangeItem(words, asMade, 'item')).toEqual([0, 1, 2, 3])
    expect(arrangeItems(['a', 'b', 'c'], asMade)).toEqual(['a', 'b', 'c'])
    const steps: GradableItem = { ...choice([]), type: 'ordering', key: { text: '', texts: ['one', 'two', 'three'] } }
    const orders = Array.from({ length: 30 }, (_, at) => arrangeItem(steps, { ...asMade, seed: at }, 'item').join())
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  it('keeps every question of an attempt', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `q${at}`)
    const shuffled = arrangeItems(ids, { seed: 9, rules: SHUFFLED })
    expect(shuffled).not.toEqual(ids)
    expect(shuffled.toSorted()).toEqual(ids.toSorted())
  })
})

describe('answers in positions of the screen', () => {
  const arrangement = fc.integer({ min: 2, max: 8 }).chain((count) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count, maxLength: count },
    ),
  )

  it('come back as they were given', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(), (order, pick) => {
        const at = pick % order.length
        const answers: Answer[] = [
          { type: 'multiple-choice', choice: at },
          { type: 'multiple-response', choices: [at] },
          { type: 'ordering', order: order.toReversed() },
          { type: 'matching', matches: [at, null, 0] },
          { type: 'cloze', text: 'x' },
        ]
        for (const answer of answers) expect(toShown(toStored(answer, order)!, order)).toEqual(answer)
      }),
    )
  })

  it('are none where they are off the screen', () => {
    expect(toStored({ type: 'multiple-choice', choice: 3 }, [2, 0, 1])).toBeNull()
    expect(toStored({ type: 'ordering', order: [0, 1] }, [2, 0, 1])).toBeNull()
    expect(toStored({ type: 'matching', matches: [5] }, [2, 0, 1])).toBeNull()
  })
})

describe('a question for a student', () => {
  it('has no field but those a student may see', () => {
    const item = { ...choice(['the key', 'another']), explanation: 'secret', evidence: 'secret', score: 1 }
    const question = toStudentQuestion('id', item, [1, 0])
    expect(Object.keys(question).toSorted()).toEqual(
      ['choices', 'id', 'lefts', 'rights', 'steps', 'stem', 'type'].toSorted(),
    )
    expect(question.choices).toEqual(['another', 'the key'])
    expect(JSON.stringify(question)).not.toContain('secret')
  })

  it('shows the right-hand sides of a matching once each, in an order of their own', () => {
    const pairs = [
      { left: 'l1', right: 'x' },
      { left: 'l2', right: 'y' },
      { left: 'l3', right: 'x' },
    ]
    const item: GradableItem = { ...choice([]), type: 'matching', key: { text: 'secret', pairs } }
    expect(toStudentQuestion('id', item, [1, 0])).toMatchObject({
      lefts: ['l1', 'l2', 'l3'],
      rights: ['y', 'x'],
      choices: [],
    })
  })
})

describe('reading a form', () => {
  const form = (entries: [string, string][]) => {
    const data = new FormData()
    for (const [name, value] of entries) data.append(name, value)
    return data
  }
  const asked = (type: GradableItem['type']) => ({ type, lefts: ['l1', 'l2'], steps: ['s1', 's2', 's3'] })
  const cases: [GradableItem['type'], [string, string][], Answer | null][] = [
    ['multiple-choice', [['choice', '2']], { type: 'multiple-choice', choice: 2 }],
    ['multiple-choice', [], null],
    ['multiple-choice', [['choice', 'x']], null],
    [
      'multiple-response',
      [
        ['choice', '2'],
        ['choice', '0'],
      ],
      { type: 'multiple-response', choices: [2, 0] },
    ],
    ['multiple-response', [], null],
    ['short-answer', [['text', '  a word ']], { type: 'short-answer', text: 'a word' }],
    ['short-answer', [['text', '  ']], null],
    [
      'matching',
      [
        ['match-0', '1'],
        ['match-1', ''],
      ],
      { type: 'matching', matches: [1, null] },
    ],
    [
      'matching',
      [
        ['match-0', ''],
        ['match-1', ''],
      ],
      null,
    ],
    [
      'ordering',
      [
        ['order', '2'],
        ['order', '0'],
        ['order', '1'],
      ],
      { type: 'ordering', order: [2, 0, 1] },
    ],
    [
      'ordering',
      [
        ['place-0', '2'],
        ['place-1', '0'],
        ['place-2', '1'],
      ],
      { type: 'ordering', order: [1, 2, 0] },
    ],
  ]
  it.each(cases)('%s from %j', (type, entries, answer) => {
    expect(readAnswer(asked(type), form(entries))).toEqual(answer)
  })
})
