import { describe, expect, test } from 'vitest'
import { readSpelt, spell } from '@/lib/core/items/distractors/spelt-numbers'
import { readDrafts } from '@/tests/support/read-drafts'

describe('numbers in words', () => {
  test('are read as they are spelt, from 1 to 99', () => {
    for (let value = 1; value < 100; value += 1) expect(readSpelt(spell(value)!)?.number).toBe(value)
    expect(spell(0)).toBeNull()
    expect(spell(100)).toBeNull()
  })

  test.each([
    ['forty-five', 45, 1],
    ['Two hundred', 2, 100],
    ['sixty thousand', 60, 1000],
  ])('%s', (text, number, scale) => expect(readSpelt(text)).toMatchObject({ number, scale }))

  test.each(['forty-five people', 'seven of ten', 'harbour'])('%s is none', (text) =>
    expect(readSpelt(text)).toBeNull(),
  )

  test('stand beside others in words', () => {
    const { items } = readDrafts('Anna Berg sold forty painted boats to the museum of Norvik in 1998.')
    const options = items.find(({ type, stem }) => type === 'multiple-choice' && /^How many/.test(stem))?.options
    expect(options?.length).toBe(4)
    for (const { text } of options!) expect(readSpelt(text), text).not.toBeNull()
  })
})
