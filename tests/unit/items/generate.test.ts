import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isVerbatim } from '@/lib/core/evidence'
import { formatGenerationText } from '@/lib/core/items/format-generation'
import { generate, generateFromAnalysis } from '@/lib/core/items/generate'
import type { GenerateOptions, Generation, Item } from '@/lib/core/items/types'
import { analyse } from '@/lib/core/language/analyse'
import { loadModel } from '@/lib/core/language/model/load-model'
import { HARBOUR_NEWS } from '@/tests/fixtures/harbour-news'

const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))

function made(options: GenerateOptions = {}, raw = HARBOUR_NEWS): Generation {
  const result = generate(raw, options, model)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.generation
}

/** What every item must be, whatever the article. */
function expectSound(item: Item, raw: string) {
  for (const evidence of [item.evidence, ...item.moreEvidence]) expect(isVerbatim(raw, evidence), item.stem).toBe(true)
  const texts = item.options.map((option) => option.text.toLowerCase())
  expect(new Set(texts).size, item.stem).toBe(texts.length)
  const right = item.options.filter((option) => option.correct)
  if (item.type === 'multiple-choice') expect([item.options.length, right.length], item.stem).toEqual([4, 1])
  if (item.type === 'true-false')
    expect(
      right.map((option) => option.text),
      item.stem,
    ).toEqual([item.key.text])
  if (item.type === 'multiple-response')
    expect(right.map((option) => option.text).sort()).toEqual([...item.key.texts!].sort())
  if (!['true-false', 'matching', 'ordering', 'multiple-response'].includes(item.type))
    expect(item.stem.toLowerCase()).not.toContain(` ${item.key.text.toLowerCase()} `)
  expect(item.stem.endsWith('?') || item.stem.endsWith('.') || item.stem.endsWith('."'), item.stem).toBe(true)
  expect(item.stem.replace(/"[^"]*"/g, '')).not.toMatch(
    /\b(today|yesterday|tomorrow|last week|the article|the passage)\b/i,
  )
  expect(item.options.every((option) => option.why.length > 0)).toBe(true)
  expect(item.explanation).not.toBe('')
  expect(item.factIds.length).toBeGreaterThan(0)
}

describe('one article', () => {
  const generation = made()

  test('gives ten items or more of at least four types', () => {
    expect(generation.items.length).toBeGreaterThanOrEqual(10)
    expect(new Set(generation.items.map((item) => item.type)).size).toBeGreaterThanOrEqual(4)
  })

  test('each is sound, and no two are alike', () => {
    for (const item of made({ all: true }).items) expectSound(item, HARBOUR_NEWS)
    expect(new Set(generation.items.map((item) => item.id)).size).toBe(generation.items.length)
    expect(new Set(generation.items.map((item) => item.stem)).size).toBe(generation.items.length)
  })

  test('asks nothing of byline, dateline or copyright', () => {
    for (const item of made({ all: true }).items)
      expect(item.evidence.exact).not.toMatch(/LINDQVIST|Coast Press|Copyright/)
  })

  test('every item names facts that the generation lists', () => {
    const ids = new Set(generation.facts.map((fact) => fact.id))
    for (const item of generation.items) for (const id of item.factIds) expect(ids.has(id)).toBe(true)
  })

  test('claims are never true or false', () => {
    const claims = new Set(
      made({ all: true })
        .facts.filter((fact) => fact.attribution !== null)
        .map((fact) => fact.id),
    )
    for (const item of made({ all: true }).items)
      if (item.type === 'true-false') for (const id of item.factIds) expect(claims.has(id), item.stem).toBe(false)
  })

  test('no key is asked for in more than a quarter of the set', () => {
    const counts = new Map<string, number>()
    for (const item of generation.items)
      if (item.type !== 'true-false') counts.set(item.key.text, (counts.get(item.key.text) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3)
  })

  test('count and types are kept', () => {
    expect(made({ count: 5 }).items.length).toBe(5)
    for (const item of made({ types: ['cloze'] }).items) expect(item.type).toBe('cloze')
  })

  test('numbers are offered in their order', () => {
    for (const item of made({ all: true }).items.filter(
      ({ type, stem }) => type === 'multiple-choice' && /^How many/.test(stem),
    )) {
      const values = item.options
        .map((option) => Number(option.text.replace(/[^\d.]/g, '')))
        .filter((value) => value > 0)
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  test('the text form tells stem, key and evidence of every item', () => {
    const text = formatGenerationText(generation)
    for (const item of generation.items) {
      expect(text).toContain(item.stem)
      expect(text).toContain(item.evidence.exact.replace(/\s+/g, ' '))
    }
  })
})

const analysed = analyse(HARBOUR_NEWS, {}, model)
const analysis = analysed.ok ? analysed.analysis : null!

test('the same text, options and seed give the same bytes; items stay sound for any seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const once = generateFromAnalysis(analysis, { seed, count }, model)
      expect(JSON.stringify(generateFromAnalysis(analysis, { seed, count }, model))).toBe(JSON.stringify(once))
      for (const item of once.items) expectSound(item, HARBOUR_NEWS)
    }),
    { numRuns: 15 },
  )
})

test.each([
  ['spaces after full stops removed', (text: string) => text.replace(/([a-z]\.) (?=[A-Z])/g, '$1')],
  ['quotes straightened', (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
])('%s: nine in ten items stay the same', (_, change) => {
  const plain = new Set(made({ all: true }).items.map((item) => item.stem))
  const changed = made({ all: true }, change(HARBOUR_NEWS)).items.map((item) => item.stem)
  const kept = changed.filter((stem) => plain.has(stem)).length
  expect(kept / Math.max(plain.size, changed.length)).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['nothing', '', 'empty'],
  [
    'another language',
    'Der Tunnel unter dem Sund wurde am Montag nach neun Jahren Bauzeit für den Verkehr geöffnet. Die Ministerin durchschnitt das Band und fuhr mit dem ersten Bus durch die Röhre.',
    'not-english',
  ],
])('%s is refused with its reason', (_, text, reason) => {
  const result = generate(text, {}, model)
  expect(result.ok ? null : result.refusal.reason).toBe(reason)
})

const WIKINEWS = '../shared/data/wikinews'
test.skipIf(!existsSync(WIKINEWS))('no crash and no span off over the Wikinews articles', { timeout: 900_000 }, () => {
  let articles = 0
  for (const file of readdirSync(WIKINEWS).filter((name) => name.endsWith('.jsonl')))
    for (const line of readFileSync(`${WIKINEWS}/${file}`, 'utf8').trim().split('\n')) {
      const { text, title, date } = JSON.parse(line) as { text: string; title: string; date: string }
      const result = generate(text, { title, publishedAt: date }, model)
      if (!result.ok) continue
      articles += 1
      for (const fact of result.generation.facts) expect(isVerbatim(text, fact.evidence)).toBe(true)
      for (const item of result.generation.items) expectSound(item, text)
    }
  expect(articles).toBeGreaterThan(250)
})
if (!existsSync(WIKINEWS)) console.log(`skipped: ${WIKINEWS} is not here`)
