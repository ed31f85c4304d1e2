import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from '@/lib/core/items/generate'
import { loadModel } from '@/lib/core/language/model/load-model'
import { CancelledError, type Progress } from '@/lib/core/language/steps'
import { HARBOUR_NEWS } from '@/tests/fixtures/harbour-news'

const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))

function itemsOf(count: number, seed: number) {
  const result = generate(HARBOUR_NEWS, { count, seed }, model)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.generation.items
}

describe.each([1, 2, 3])('a set of any size, seed %i', (seed) => {
  // More than the article gives: the rules that may bend are bent as far as they go.
  const items = itemsOf(60, seed)

  test('asks nothing of one fact twice', () => {
    const facts = items.flatMap((item) => item.factIds)
    const single = items.filter((item) => item.factIds.length === 1).flatMap((item) => item.factIds)
    expect(facts.length).toBeGreaterThan(0)
    expect(new Set(single).size).toBe(single.length)
  })

  test('names in no stem the number or phrase that is the key of another', () => {
    const keys = items.filter(
      (item) => ['numeric', 'short-answer'].includes(item.type) && /^[\d$a-z]/.test(item.key.text),
    )
    for (const { id, key } of keys)
      for (const other of items.filter((item) => item.id !== id))
        expect(` ${other.stem.toLowerCase()} `, other.stem).not.toContain(` ${key.text.toLowerCase()} `)
  })
})

test('progress is told in its order, and a call to stop is heard', () => {
  const heard: Progress[] = []
  generate(HARBOUR_NEWS, {}, model, { onProgress: (progress) => heard.push(progress) })
  expect(heard.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['analyse', 'facts', 'drafts', 'select']))
  for (const { done, total } of heard) expect(done).toBeLessThanOrEqual(total)

  const signal = { aborted: false }
  const stop = () => {
    signal.aborted = true
  }
  expect(() => generate(HARBOUR_NEWS, {}, model, { onProgress: stop, signal })).toThrow(CancelledError)
})
