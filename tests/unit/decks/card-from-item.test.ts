import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/core/items/types'
import { cardFromItem } from '@/lib/features/decks/card-from-item'

const EXACT = 'Two trams cross the bridge every hour.'
function item(over: Partial<Item>): Item {
  return {
    id: 'i',
    type: 'short-answer',
    stem: 'How many trams cross the bridge every hour?',
    options: [],
    key: { text: 'Two' },
    accepted: [],
    explanation: '',
    evidence: { start: 0, end: EXACT.length, exact: EXACT, prefix: '', suffix: '' },
    moreEvidence: [],
    factIds: [],
    difficulty: 'easy',
    score: 1,
    asOf: null,
    ...over,
  }
}
const options = (...texts: string[]) => texts.map((text, index) => ({ text, correct: index === 0, why: '' }))
const faces = (over: Partial<Item>) => cardFromItem(item(over), 'The bridge')

describe('cardFromItem', () => {
  it('asks the stem, answers with the key, and quotes the proof with its article', () => {
    expect(faces({})).toEqual({
      front: 'How many trams cross the bridge every hour?',
      back: 'Two',
      evidence: EXACT,
      source: 'The bridge',
    })
  })

  it.each([
    ['How many trams cross the bridge?', false],
    ['Who was not allowed to cross the bridge last year, according to the mayor', false],
    ['Which of these crosses the bridge?', true],
    ['Which of the following crosses the bridge?', true],
    ['Which one of these crosses it?', true],
    ['Which statement about the bridge is true?', true],
    ['Who did not attend the opening?', true],
    ['They all came to the opening except whom?', true],
  ])('“%s” needs its choices in sight: %s', (stem, needed) => {
    const { front } = faces({ type: 'multiple-choice', stem, options: options('Two', 'Five') })!
    expect(front).toBe(needed ? `${stem}\n\n• Two\n• Five` : stem)
  })

  it('says what to do with a statement', () => {
    const made = faces({ type: 'true-false', stem: 'Two trams cross it.', key: { text: 'True' } })
    expect(made).toMatchObject({ front: 'True or false?\n\nTwo trams cross it.', back: 'True' })
  })

  it('adds the explanation where it says more than the quotation', () => {
    expect(faces({ explanation: 'One each way.' })?.back).toBe('Two\n\nOne each way.')
    expect(faces({ explanation: `The article says: “${EXACT}”` })?.back).toBe('Two')
  })

  it('asks for every right answer, every pair, the whole order, without giving any away by its place', () => {
    expect(
      faces({
        type: 'multiple-response',
        stem: 'Which of these cross it?',
        options: options('Trams', 'Ships', 'Buses'),
        key: { text: '', texts: ['Trams', 'Buses'] },
      }),
    ).toMatchObject({ front: 'Which of these cross it?\n\n• Trams\n• Ships\n• Buses', back: 'Trams\nBuses' })
    const pairs = [
      { left: 'Ida Voss', right: 'Engineer' },
      { left: 'Tom Ek', right: 'Driver' },
    ]
    expect(faces({ type: 'matching', stem: 'Who does what?', key: { text: '', pairs } })).toMatchObject({
      front: 'Who does what?\n\n• Ida Voss\n• Tom Ek\n\nwith\n\n• Driver\n• Engineer',
      back: 'Ida Voss → Engineer\nTom Ek → Driver',
    })
    expect(
      faces({ type: 'ordering', stem: 'In which order?', key: { text: '', texts: ['Planned', 'Built', 'Opened'] } }),
    ).toMatchObject({
      front: 'In which order?\n\n• Built\n• Opened\n• Planned',
      back: '1. Planned\n2. Built\n3. Opened',
    })
  })

  it('makes no card without a key', () => {
    expect(faces({ key: { text: '' } })).toBeNull()
    expect(faces({ type: 'matching', key: { text: '' } })).toBeNull()
    expect(faces({ type: 'ordering', key: { text: '', texts: [] } })).toBeNull()
    expect(faces({ type: 'multiple-response', key: { text: 'x' } })).toBeNull()
  })
})
