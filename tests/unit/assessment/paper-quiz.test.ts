import { describe, expect, it } from 'vitest'
import { paperQuiz } from '@/lib/core/assessment/paper-quiz'
import type { GradableItem } from '@/lib/core/grading/item-parts'

const item = (over: Partial<GradableItem & { id: string }>): GradableItem & { id: string } => ({
  ...{ id: 'item', type: 'short-answer', stem: 'Who?', options: [], key: { text: 'Ida Voss' }, accepted: [] },
  ...over,
})
const option = (text: string, correct: boolean) => ({ text, correct, why: '' })
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)

describe('the key sheet', () => {
  it('names the letters under which the right options stand on the sheet of the same form', () => {
    const options = [
      option('a pier', true),
      option('a railway', false),
      option('a station', true),
      option('a wall', false),
    ]
    const many = item({ type: 'multiple-response', options, key: { text: '', texts: ['a pier', 'a station'] } })
    const letters = SEEDS.map((seed) => {
      const [{ asked, letters, key }] = paperQuiz([many], seed) as [ReturnType<typeof paperQuiz>[number]]
      const named = letters!.split(', ').map((letter) => asked.choices[letter.charCodeAt(0) - 65])
      expect(named.sort()).toEqual(['a pier', 'a station'])
      expect(key).toEqual(['a pier', 'a station'])
      return letters
    })
    expect(new Set(letters).size).toBeGreaterThan(1)
  })

  it('pairs each left side with the letter of its right side', () => {
    const pairs = [
      { left: 'Horses', right: 'hauled' },
      { left: 'Engineers', right: 'blasted' },
      { left: 'Bakers', right: 'fed' },
    ]
    for (const seed of SEEDS) {
      const [{ asked, letters }] = paperQuiz([item({ type: 'matching', key: { text: '', pairs } })], seed) as [
        ReturnType<typeof paperQuiz>[number],
      ]
      const said = letters!.split(', ').map((pair) => pair.split(' '))
      expect(
        said.map(([number, letter]) => [asked.lefts[Number(number) - 1], asked.rights[letter!.charCodeAt(0) - 65]]),
      ).toEqual(pairs.map(({ left, right }) => [left, right]))
    }
  })

  it('numbers the steps as they stand on the sheet, from top to bottom', () => {
    const texts = ['It froze', 'It was blasted', 'It opened']
    for (const seed of SEEDS) {
      const [{ asked, letters }] = paperQuiz([item({ type: 'ordering', key: { text: '', texts } })], seed) as [
        ReturnType<typeof paperQuiz>[number],
      ]
      const numbers = letters!.split(', ').map(Number)
      expect(texts.map((_, place) => asked.steps[numbers.indexOf(place + 1)])).toEqual(texts)
    }
  })

  it('has words alone where the answer is written', () => {
    expect(paperQuiz([item({})], 1)).toMatchObject([{ letters: null, key: ['Ida Voss'] }])
  })

  it('keeps the questions in the order of the set', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item({ id, stem: `${id}?` }))
    expect(paperQuiz(items, 5).map(({ asked }) => asked.id)).toEqual(['a', 'b', 'c', 'd'])
  })
})
