import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/lib/features/items/apply-edit'
import { itemEdit } from '@/lib/features/items/item-edit'
import { HARBOUR_ITEMS } from '../../fixtures/harbour-article'

const ID = '019a0000-0000-7000-8000-000000000000'
const of = (id: string) => HARBOUR_ITEMS.find((item) => item.id === id)!
const apply = (id: string, fields: Record<string, unknown>) => {
  const item = of(id)
  return applyEdit(item, itemEdit.parse({ itemId: ID, revision: 1, stem: item.stem, difficulty: 'hard', ...fields }))
}
const refused = (problem: RegExp) => ({ ok: false, problem: expect.stringMatching(problem) })

describe('a teacher’s change to an item', () => {
  it('takes the key of a choice from the option that is marked', () => {
    const options = ['Clara Voss', 'Ines Okkel', '', 'Jan Maas']
    expect(apply('built', { options, whys: ['a', 'b', 'c', 'd'], correct: ['3'] })).toMatchObject({
      ok: true,
      item: {
        key: { text: 'Jan Maas' },
        accepted: [],
        difficulty: 'hard',
        options: [
          { text: 'Clara Voss', correct: false, why: 'a' },
          { text: 'Ines Okkel', correct: false, why: 'b' },
          { text: 'Jan Maas', correct: true, why: 'd' },
        ],
      },
    })
  })

  it('keeps the other wordings while the key stays', () => {
    expect(apply('built', { options: ['Clara Voss', 'Jan Maas'], correct: ['0'] })).toMatchObject({
      item: { key: { text: 'Clara Voss' }, accepted: ['Voss'] },
    })
  })

  it.each([
    ['fewer than two options', { options: ['Clara Voss', ' '], correct: ['0'] }, /at least two/],
    ['two that say the same', { options: ['Clara Voss', 'clara voss'], correct: ['0'] }, /say the same/],
    ['none that is right', { options: ['Clara Voss', 'Jan Maas'] }, /Mark the option/],
    ['a right one that is empty', { options: ['A', 'B', ''], correct: ['2'] }, /Mark the option/],
    ['two that are right', { options: ['A', 'B', 'C'], correct: ['0', '1'] }, /only one/],
  ])('refuses a choice with %s', (_, fields, problem) => {
    expect(apply('built', fields)).toEqual(refused(problem))
  })

  it('turns a true/false round without touching its two words', () => {
    expect(apply('free', { options: ['Yes', 'No'], correct: ['0'] })).toMatchObject({
      item: {
        key: { text: 'True' },
        options: [
          { text: 'True', correct: true },
          { text: 'False', correct: false },
        ],
      },
    })
  })

  it.each(['No gap here.', 'Two _____ gaps _____.'])('refuses the cloze "%s"', (stem) => {
    expect(apply('switch', { stem, key: 'x' })).toEqual(refused(/one gap/))
  })

  it('reads other wordings one a line, each once, without the key itself', () => {
    expect(apply('paid', { key: 'The EU', accepted: ' EU \r\n\nThe EU\nEU' })).toMatchObject({
      item: { key: { text: 'The EU' }, accepted: ['EU'] },
    })
    expect(apply('paid', { key: ' ' })).toEqual(refused(/answer that is right/))
  })

  it.each([
    ['35 kilometres', 35],
    ['1,200.5', 1200.5],
    ['-3 degrees', -3],
  ])('reads the number of "%s"', (key, value) => {
    expect(apply('lamp', { key, tolerance: '2' })).toMatchObject({
      item: { key: { text: key, numeric: { value, tolerance: 2, unit: 'kilometres' } } },
    })
  })

  it('refuses a numeric answer without a number', () => {
    expect(apply('lamp', { key: 'far' })).toEqual(refused(/as a number/))
  })

  it('leaves the evidence, the facts and the identity alone', () => {
    const result = apply('paid', { key: 'Nobody' })
    const { evidence, factIds, id } = of('paid')
    expect(result).toMatchObject({ item: { evidence, factIds, id } })
  })
})
