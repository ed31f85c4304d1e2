import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from '@/lib/core/items/generate'
import { loadModel } from '@/lib/core/language/model/load-model'

/** Sentences of our own that name nobody, under titles that say what they are about. */
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const TITLE = 'Hotel fire kills seventeen in Norvik'

function read(text: string, title: string | null = TITLE) {
  const about = { ...(title && { title }), publishedAt: '2024-03-14', all: true }
  const result = generate(text, about, model)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.generation.items
}

const VEHICLES =
  'Firefighters sent around 30 vehicles to the hotel. The rescue of the guests from the upper floors took nine hours.'

describe('under the title', () => {
  test('is asked what names nobody, in the article’s own words', () => {
    const stems = read(VEHICLES).map(({ stem }) => stem)
    expect(stems).toContainEqual(expect.stringMatching(/^"Hotel fire kills seventeen in Norvik": .*vehicles/))
    for (const stem of stems.filter((one) => one.includes('vehicles'))) expect(stem).toMatch(/^"Hotel fire/)
  })

  test('nothing is, where there is none', () => {
    expect(read(VEHICLES, null).filter(({ stem }) => stem.includes('vehicles'))).toEqual([])
  })

  test('its own quotation marks are single', () => {
    const quoted = 'Hotel "Anchor" burns down in Norvik'
    const stems = read(VEHICLES, quoted).map(({ stem }) => stem)
    expect(stems).toContainEqual(expect.stringContaining(`"Hotel 'Anchor' burns down in Norvik": `))
  })

  test.each([
    ['what the title says already', 'At least seventeen guests of the hotel died in the fire.', /_____/],
    ['who only the sentence before names', 'Both were acquitted of arson by the court in Graz in 2023.', /acquitted/],
    ['what a pronoun means that nothing explains', 'He had bought it for nine million crowns in 2011.', /crowns/],
  ])('is not asked %s', (_, text, stem) => {
    expect(read(text).filter((item) => stem.test(item.stem) && item.type !== 'true-false')).toEqual([])
  })

  test('one that stands alone needs none', () => {
    const stems = read('Anna Berg of the Norvik Council paid Otto Lind 900 million crowns in 2019.').map(
      ({ stem }) => stem,
    )
    expect(stems.length).toBeGreaterThan(0)
    for (const stem of stems) expect(stem).not.toContain('Hotel fire')
  })
})

describe('a whole sentence', () => {
  test('is told on each side of a semicolon', () => {
    const stems = read(
      'Firefighters sent around 30 vehicles to the hotel; the brigade of Graz lent another 12 ladders for the rescue.',
    ).map(({ stem }) => stem)
    for (const stem of stems) expect(stem).not.toContain(';')
    expect(stems).toContainEqual(expect.stringMatching(/ladders/))
  })

  test('keeps a pronoun whose noun it names itself', () => {
    const stems = read('The Norvik Harbour Company said it sold 40 of its boats to Otto Lind of Salzburg in 2019.').map(
      ({ stem }) => stem,
    )
    expect(stems).toContainEqual(expect.stringMatching(/said it sold .* of its boats/))
  })

  test('is judged as it stands, and with another number', () => {
    const items = read('The owner of the hotel closed 40 rooms on the upper floors after the flood of the spring.')
    const judged = items.filter(
      ({ type, stem }) => type === 'true-false' && stem.includes('after the flood of the spring'),
    )
    expect(new Set(judged.map(({ key }) => key.text))).toEqual(new Set(['False', 'True']))
  })
})
