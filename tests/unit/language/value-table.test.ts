import { describe, expect, test } from 'vitest'
import { inContext, isRight, VALUE_PHRASES } from '../../fixtures/value-phrases'
import { read } from './support'

describe('the values of a table of phrases', () => {
  test('at least 97 in 100 are read as a careful reader reads them', () => {
    const wrong = VALUE_PHRASES.filter((row) => {
      return !isRight(row, read(inContext(row), { publishedAt: '2020-09-15' }))
    })
    expect(wrong.map((row) => row.sentence).slice(Math.floor(VALUE_PHRASES.length * 0.03))).toEqual([])
  })
})
