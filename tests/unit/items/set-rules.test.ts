import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from '@/lib/core/items/generate'
import { givesAway, names } from '@/lib/core/items/select/secrets'
import { loadModel } from '@/lib/core/language/model/load-model'
import { CancelledError, type Progress } from '@/lib/core/language/steps'
import { HARBOUR_NEWS } from '@/tests/fixtures/harbour-news'
import { readDrafts } from '@/tests/support/read-drafts'

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

describe('what one item tells of another', () => {
  const { drafts } = readDrafts(
    'Ada Berg served as mayor of Norvik for five years. Ada Berg finished a five-year service in the navy of Norvik in 1998. ' +
      'Ada Berg opened the museum of Linz in 2004. Ada Berg sold forty painted boats to Paul Lind in Graz in 2009.',
  )
  const draft = (stem: RegExp) => drafts.find(({ item }) => stem.test(item.stem))!

  test('a main actor is given away by a stem about the same thing, in whatever form its words stand', () => {
    const [secret, same, other] = [draft(/^Who served as mayor/), draft(/Ada Berg.*five-year/), draft(/Ada Berg.*Linz/)]
    expect(givesAway(same, secret)).toBe(true)
    expect(givesAway(other, secret)).toBe(false)
    // But it is named there, which the choice of a set goes by.
    expect(names(other, secret)).toBe(true)
  })
})
