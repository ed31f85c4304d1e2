import { describe, expect, test } from 'vitest'
import { indexArticle } from '@/lib/core/facts/article-index'
import { collectFacts } from '@/lib/core/facts/find-facts'
import { findCandidates } from '@/lib/core/items/candidates/find-candidates'
import { buildQuestion } from '@/lib/core/items/stems/build-question'
import { buildStatement } from '@/lib/core/items/stems/build-statement'
import { GAP } from '@/lib/core/items/types'
import { TREES } from '@/tests/fixtures/trees'
import { analysisOf } from '@/tests/support/parse-tree'

const PEOPLE = [
  { name: 'Anna Berg', type: 'person' as const, gender: 'feminine' as const, aliases: ['Berg'], pronouns: ['She'] },
  { name: 'Lukas Weiss', type: 'person' as const, gender: 'masculine' as const, aliases: ['Weiss'] },
  { name: 'Norvik', type: 'organisation' as const },
  { name: 'Graz', type: 'city' as const },
]

/** Question and key of every candidate of a sentence. */
function asked(tree: string): Record<string, string> {
  const index = indexArticle(analysisOf([tree], PEOPLE))
  const out: Record<string, string> = {}
  for (const fact of collectFacts(index).facts)
    for (const candidate of findCandidates(index, fact)) {
      const question = buildQuestion(index, candidate)
      if (question) out[question.stem] = candidate.key
    }
  return out
}

function gapped(tree: string): string[] {
  const index = indexArticle(analysisOf([tree], PEOPLE))
  return collectFacts(index).facts.flatMap((fact) =>
    findCandidates(index, fact).flatMap((candidate) => buildStatement(index, fact, candidate, GAP)?.text ?? []),
  )
}

describe('clause to question', () => {
  test.each([
    ['a person as subject: no inversion', TREES.loan, 'Who gave a $2.5 million loan to Norvik in 2016?', 'Anna Berg'],
    [
      'money that sizes a noun',
      TREES.loan,
      'In 2016, how large a loan did Anna Berg give to Norvik?',
      '$2.5 million',
      true,
    ],
    [
      'a year with its preposition',
      TREES.loan,
      'In which year did Anna Berg give a $2.5 million loan to Norvik?',
      '2016',
    ],
    [
      'an organisation is a which',
      TREES.loan,
      'To which organization did Anna Berg give a $2.5 million loan in 2016?',
      'Norvik',
    ],
    ['do-support with the lemma', TREES.met, 'Who did Anna Berg meet in Graz?', 'Lukas Weiss'],
    ['a city with its preposition', TREES.met, 'In which city did Anna Berg meet Lukas Weiss?', 'Graz'],
    ['does, not has', TREES.has, 'How many workers does Norvik have?', '700'],
    ['the agent of a passive', TREES.passive, 'By whom was Lukas Weiss replaced?', 'Anna Berg'],
    ['the auxiliary moves', TREES.passive, 'Who was replaced by Anna Berg?', 'Lukas Weiss'],
  ])('%s', (_, tree, stem, key, loose = false) => {
    const found = asked(tree)
    // Where the year stands is free; what is asked and of whom is not.
    if (loose)
      expect(
        Object.entries(found).some(
          ([text, answer]) => /how large a loan did Anna Berg give to Norvik/i.test(text) && answer === key,
        ),
      ).toBe(true)
    else expect(found).toMatchObject({ [stem]: key })
  })

  test('what someone only says is asked as theirs', () => {
    const stems = Object.keys(asked(TREES.said)).filter((stem) => /would/.test(stem) && !/^Who said/.test(stem))
    expect(stems.length).toBeGreaterThan(0)
    for (const stem of stems) expect(stem).toMatch(/^According to Anna Berg, |said/)
  })

  test('a weekday is neither key nor part of a stem', () => {
    for (const [stem, key] of Object.entries(asked(TREES.weekday))) expect(`${stem} ${key}`).not.toContain('Monday')
  })
})

test('a gap takes the place of the key and keeps what is counted', () => {
  expect(gapped(TREES.has)).toContain(`Norvik has ${GAP} workers.`)
  expect(gapped(TREES.loan)).toContain(`${GAP} gave a $2.5 million loan to Norvik in 2016.`)
  expect(gapped(TREES.loan)).toContain(`Anna Berg gave a(n) ${GAP} loan to Norvik in 2016.`)
})
