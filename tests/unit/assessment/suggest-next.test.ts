import { describe, expect, it } from 'vitest'
import { type Standing, suggestNext } from '@/lib/core/assessment/suggest-next'

const open = { attemptId: 'a', setName: 'Bridge', left: 3 }
const retry = { attemptId: 'b', setName: 'Bridge', missed: 2 }
const addable = { setVersionId: 'c', name: 'Bridge' }
const nothing: Standing = { due: 0, missed: 0, open: null, retry: null, addable: null }

describe('what to do next', () => {
  it.each([
    [{ due: 4, missed: 1, open, retry, addable }, 'review'],
    [{ open, retry, addable }, 'go-on'],
    [{ retry, addable }, 'retry'],
    [{ addable }, 'add-cards'],
    [{}, 'take-a-quiz'],
  ] as [Partial<Standing>, string][])('%j: %s', (standing, expected) => {
    expect(suggestNext({ ...nothing, ...standing }).do).toBe(expected)
  })
})
