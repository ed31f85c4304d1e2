import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from '@/lib/core/items/generate'
import { loadModel } from '@/lib/core/language/model/load-model'

/** Sentences of our own: what no clause can be cut from is asked as the article has it. */
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))

function read(text: string) {
  const about = { title: 'A bridge for Norvik', publishedAt: '2024-03-14', all: true }
  const result = generate(text, about, model)
  if (!result.ok) throw new Error(result.refusal.message)
  const { items, facts } = result.generation
  return { items, facts, raw: text, stems: items.map(({ stem, key }) => `${stem} ${key.text}`) }
}

describe('a whole sentence', () => {
  test('keeps its source, its doubt and its asides, with a gap for a name or a number', () => {
    const { items } = read(
      'According to the Graz Ledger, Anna Berg may have sold 40 of her 55 boats to Otto Lind of Salzburg before the flood.',
    )
    const whole = items.filter(({ stem }) => stem.includes('_____') && stem.includes('may have sold'))
    expect(whole.length).toBeGreaterThan(0)
    for (const { stem } of whole) expect(stem).toContain('According to the Graz Ledger')
  })

  test('is told without brackets, linking words and a day that only its readers knew', () => {
    const { stems } = read(
      'However, the Norvik Council (NC) on Tuesday paid Anna Berg 900 million crowns for the old harbour of Salzburg.',
    )
    expect(stems.length).toBeGreaterThan(0)
    for (const stem of stems) expect(stem).not.toMatch(/However|\(NC\)|Tuesday/)
  })

  test('in the first person, or a question, is not asked', () => {
    expect(read('We sold 40 of our boats to Otto Lind of Salzburg. Who paid 900 crowns to Anna Berg?').items).toEqual(
      [],
    )
  })
})

describe('a sentence that points back', () => {
  const TEXT =
    'Anna Berg opened the Norvik Maritime Museum in Salzburg in 2011. It was designed by Otto Lind and cost the town of Graz 12 million crowns.'

  test('is told after the one that makes it clear, with the evidence of both', () => {
    const { items, raw, facts } = read(TEXT)
    const leaning = items.filter(({ moreEvidence, type }) => moreEvidence.length === 1 && type !== 'matching')
    expect(leaning.length).toBeGreaterThan(0)
    for (const item of leaning) {
      expect(item.stem).toMatch(/^Anna Berg opened .*\. It was designed/)
      for (const { start, end, exact } of [item.evidence, ...item.moreEvidence])
        expect(raw.slice(start, end)).toBe(exact)
      expect(item.moreEvidence[0]!.exact).toContain('Anna Berg opened')
      expect(facts.find(({ id }) => id === item.factIds[0])?.text).toMatch(/^Anna Berg opened/)
    }
  })

  test('is not asked for what was told before it', () => {
    const { items } = read(TEXT)
    for (const { stem, key } of items)
      expect(stem.toLowerCase()).not.toContain(key.text.toLowerCase().replace(/^the /, ''))
  })
})

test('a run-up of two sentences shows the evidence of both', () => {
  const { items } = read(
    'Anna Berg opened the Norvik Maritime Museum in 2011. It was designed by Otto Lind of Graz. It cost the town of Linz 12 million crowns.',
  )
  const last = items.filter(({ stem }) => stem.includes('It cost'))
  expect(last.length).toBeGreaterThan(0)
  for (const { stem, moreEvidence } of last) {
    expect(stem).toMatch(/^Anna Berg opened .*\. It was designed .*\. It cost/)
    expect(moreEvidence.map(({ exact }) => exact.slice(0, 9))).toEqual(['Anna Berg', 'It was de'])
  }
})
