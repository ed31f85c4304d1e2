import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySetChange, type SetChange } from '@/lib/features/sets/apply-set-change'

const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const order = fc.uniqueArray(id)
const change: fc.Arbitrary<SetChange> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), itemId: id, by: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ kind: fc.constant('remove' as const), itemId: id }),
  fc.record({ kind: fc.constant('add' as const), itemIds: fc.array(id, { minLength: 1 }) }),
)

describe('changing the order of a set', () => {
  it.each([
    ['one up', { kind: 'move', itemId: 'b', by: -1 }, 'bac'],
    ['one down', { kind: 'move', itemId: 'b', by: 1 }, 'acb'],
    ['above the first', { kind: 'move', itemId: 'a', by: -1 }, 'abc'],
    ['below the last', { kind: 'move', itemId: 'a', by: 99 }, 'bca'],
    ['something that is not there', { kind: 'move', itemId: 'x', by: 1 }, 'abc'],
    ['out', { kind: 'remove', itemId: 'b' }, 'ac'],
    ['in, each once, at the end', { kind: 'add', itemIds: ['d', 'a', 'd'] }, 'abcd'],
  ] as [string, SetChange, string][])('%s', (_, made, expected) => {
    expect(applySetChange(['a', 'b', 'c'], made).join('')).toBe(expected)
  })

  it('never doubles an item, and loses none but the one removed', () => {
    fc.assert(
      fc.property(order, change, (before, made) => {
        const after = applySetChange(before, made)
        expect(new Set(after).size).toBe(after.length)
        const lost = before.filter((each) => !after.includes(each))
        expect(lost).toEqual(made.kind === 'remove' && before.includes(made.itemId) ? [made.itemId] : [])
      }),
    )
  })
})
