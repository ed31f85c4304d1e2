import { describe, expect, test } from 'vitest'
import { isVerbatim } from '@/lib/core/evidence'
import { indexArticle } from '@/lib/core/facts/article-index'
import { collectFacts, findFacts } from '@/lib/core/facts/find-facts'
import { TREES } from '@/tests/fixtures/trees'
import { analysisOf } from '@/tests/support/parse-tree'

const BERG = {
  name: 'Anna Berg',
  type: 'person' as const,
  gender: 'feminine' as const,
  aliases: ['Berg'],
  pronouns: ['She'],
}
const WEISS = { name: 'Lukas Weiss', type: 'person' as const, gender: 'masculine' as const, aliases: ['Weiss'] }
const NORVIK = { name: 'Norvik', type: 'organisation' as const }
const GRAZ = { name: 'Graz', type: 'city' as const }
const PEOPLE = [BERG, WEISS, NORVIK, GRAZ]

const texts = (blocks: string[], options = {}) =>
  findFacts(analysisOf(blocks, PEOPLE, options)).map((fact) => fact.text)
const reasons = (blocks: string[]) =>
  collectFacts(indexArticle(analysisOf(blocks, PEOPLE))).rejected.map(({ reason }) => reason)

describe('a fact stands alone', () => {
  test.each([
    ['names in full', [TREES.loan], 'Anna Berg gave a $2.5 million loan to Norvik in 2016.'],
    ['a pronoun becomes its name', [TREES.met], 'Anna Berg met Lukas Weiss in Graz.'],
    ['a surname becomes the full name', [TREES.passive], 'Lukas Weiss was replaced by Anna Berg.'],
    ['a weekday goes', [TREES.weekday], 'Lukas Weiss left Graz.'],
  ])('%s', (_, blocks, expected) => {
    expect(texts(blocks)).toContain(expected)
  })

  test.each([
    ['a description that only the article explains', [TREES.vague], 'unresolved description'],
    ['first person', [TREES.first], 'subject that points nowhere'],
    ['a garbled clause', [TREES.garbled], 'article without a noun'],
  ])('%s gives none', (_, blocks, reason) => {
    expect(texts(blocks)).toEqual([])
    expect(reasons(blocks)).toContain(reason)
  })
})

describe('who says so is never lost', () => {
  const facts = findFacts(analysisOf([TREES.said], PEOPLE))
  test('the content of a saying is told only as a claim', () => {
    const claim = facts.find((fact) => fact.relation === 'close')
    expect(claim?.modality).toBe('claimed')
    expect(claim?.attribution).toBe('Anna Berg')
    expect(claim?.text).toBe('According to Anna Berg, Norvik would close the mine in Graz.')
    expect(claim?.evidence.exact).toContain('Berg')
  })
  test('the saying itself is a fact', () => {
    expect(facts.find((fact) => fact.relation === 'say')?.modality).toBe('asserted')
  })
})

test('a denial keeps its polarity and its "not"', () => {
  const [fact] = findFacts(analysisOf([TREES.denied], PEOPLE))
  expect(fact?.polarity).toBe('negated')
  expect(fact?.text).toBe('Norvik did not sell the mine in Graz.')
})

test('quantities, time and place are found in their fact', () => {
  const [fact] = findFacts(analysisOf([TREES.loan], PEOPLE))
  expect(fact?.quantities.length).toBeGreaterThan(0)
  expect(fact?.time?.text).toBe('2016')
  expect(fact?.subject?.entity).toBe(0)
})

test('evidence is verbatim', () => {
  const analysis = analysisOf(Object.values(TREES), PEOPLE)
  for (const fact of findFacts(analysis)) expect(isVerbatim(analysis.raw, fact.evidence)).toBe(true)
})
