import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEPT_WORDS, RecalledWords } from '@/lib/core/language/model/recalled-words'

describe('the words whose inputs are kept', () => {
  it('lie each in a place of its own, and none of a chunk is overwritten by it', () => {
    const chunks = fc.array(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 300, maxLength: 512 }), {
      minLength: 8,
      maxLength: 12,
    })
    fc.assert(
      fc.property(chunks, (texts) => {
        const recalled = new RecalledWords()
        const content: string[] = []
        for (const text of texts) {
          recalled.startChunk()
          const words = text.map((number) => `word${number}`)
          const places = words.map((word) => {
            const place = recalled.find(word)
            if (place !== undefined) return place
            const free = recalled.keep(word)
            content[free] = word
            return free
          })
          expect(places.map((place) => content[place])).toEqual(words)
          expect(Math.max(...places)).toBeLessThan(KEPT_WORDS)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('stay while they are asked for, however many others pass', () => {
    const recalled = new RecalledWords()
    let lost = 0
    for (let chunk = 0; chunk < 200; chunk++) {
      recalled.startChunk()
      if (recalled.find('the') === undefined) {
        lost++
        recalled.keep('the')
      }
      for (let i = 0; i < 100; i++) recalled.keep(`rare${chunk}-${i}`)
    }
    expect(lost).toBe(1)
  })
})
