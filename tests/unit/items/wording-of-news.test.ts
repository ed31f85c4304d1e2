import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isVerbatim } from '@/lib/core/evidence'
import { indexArticle } from '@/lib/core/facts/article-index'
import { collectFacts } from '@/lib/core/facts/find-facts'
import { findCandidates } from '@/lib/core/items/candidates/find-candidates'
import { checkFact, checkQuestion } from '@/lib/core/items/checks/check-candidate'
import { buildQuestion } from '@/lib/core/items/stems/build-question'
import { analyse } from '@/lib/core/language/analyse'
import { loadModel } from '@/lib/core/language/model/load-model'

/** Sentences of our own through the real parser: what the facts and the questions of each say. */
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const FILLER =
  'The council of Graz meets every week in the town hall. Many people in Graz like the town hall very much.'

function read(text: string, title = 'Graz council opens library') {
  const about = { title, publishedAt: '2024-03-14' }
  const result = analyse([about.title, text, FILLER].join('\n\n'), about, model)
  if (!result.ok) throw new Error(result.refusal.message)
  const index = indexArticle(result.analysis)
  const { facts, rejected } = collectFacts(index)
  const asked = facts.flatMap((fact) =>
    findCandidates(index, fact).flatMap((candidate) => {
      const question = buildQuestion(index, candidate)
      return question ? [`${question.stem} ${candidate.key}`] : []
    }),
  )
  return { raw: result.analysis.raw, index, facts, texts: facts.map((fact) => fact.text), rejected, asked }
}

describe('what a sentence gives', () => {
  test.each([
    [
      'what an aside adds is the same speaker’s word',
      'Anna Berg said the city had spent two million euros, adding that rents would rise in Graz.',
      'According to Anna Berg, rents would rise in Graz.',
    ],
    ['two participles share their auxiliary', 'A crane was moved and sold to Norvik.', 'A crane was sold to Norvik.'],
    [
      'a day that owns a noun becomes its date',
      "Wednesday's storm damaged 40 houses in Graz.",
      'The March 13 storm damaged 40 houses in Graz.',
    ],
    [
      'who says so, wherever it hangs',
      'Numbers of residents fear to return home due to the flood, according to Norvik.',
      'According to Norvik, numbers of residents fear to return home due to the flood.',
    ],
    [
      'a phrase that only links goes',
      'In response, many schools were closed in Graz.',
      'Many schools were closed in Graz.',
    ],
    [
      'what is set beside a name',
      'Linz, a city in the north of Austria, hosted many games in 2010.',
      'Linz is a city in the north of Austria.',
    ],
    [
      'a past tense tagged as a participle',
      'A warehouse collapsed in Linz on Monday.',
      'A warehouse collapsed in Linz.',
    ],
    [
      'what a relative clause tells of a name',
      'Anna Berg, who founded Norvik in 1998, spoke to the residents of Graz.',
      'Anna Berg founded Norvik in 1998.',
    ],
    [
      'what describes a name tells of the name',
      'Lukas Weiss praised Anna Berg, a former minister who won the Linz Prize in 2001.',
      'Anna Berg won the Linz Prize in 2001.',
    ],
    ['what was done on the way', 'Anna Berg won the race in 1998, beating Lukas Weiss.', 'Anna Berg beat Lukas Weiss.'],
    [
      'what was undergone before',
      'Anna Berg died in Graz after being struck by a Linz tram.',
      'Anna Berg was struck by a Linz tram.',
    ],
    [
      'where someone was born, told before the name',
      'Born in Linz on May 3, 1961, Anna Berg founded Norvik in 1998.',
      'Anna Berg was born in Linz on May 3, 1961.',
    ],
    [
      'an object that the second verb shares',
      'Norvik seized the farms and sold them to Anna Berg in 1998.',
      'Norvik sold the farms to Anna Berg in 1998.',
    ],
    [
      'a subject with its description after a day',
      'On Friday, Anna Berg, a candidate for mayor, held a rally in Graz.',
      'Anna Berg held a rally in Graz.',
    ],
    [
      'a title with a country between post and name',
      'On Tuesday, former President of Austria Anna Berg opened the library in Graz.',
      'Former President of Austria Anna Berg opened the library in Graz.',
    ],
    [
      'what holds no longer',
      'Anna Berg no longer holds a seat in the Linz council.',
      'Anna Berg no longer holds a seat in the Linz council.',
    ],
    [
      'a month told from now goes',
      'Last March, Anna Berg opened a library in Graz.',
      'Anna Berg opened a library in Graz.',
    ],
    [
      'an adverb before its preposition',
      'Shortly before the vote, Anna Berg sold a farm in Linz.',
      'Shortly before the vote, Anna Berg sold a farm in Linz.',
    ],
    [
      'an infinitive after an adjective',
      'Lukas Weiss is eligible to stand in the Linz elections.',
      'Lukas Weiss is eligible to stand in the Linz elections.',
    ],
    [
      'her own home, after her trades and her name',
      'On Monday, singer and lyricist Anna Berg died at her home in Linz.',
      'Singer and lyricist Anna Berg died at her home in Linz.',
    ],
    [
      'a description as its first mention had it',
      'A measles outbreak began in 2018. Anna Berg said the outbreak ended in 2019.',
      'Anna Berg said the measles outbreak ended in 2019.',
    ],
  ])('%s', (_, text, fact) => {
    expect(read(text).texts).toContain(fact)
  })

  test.each([
    [
      'what is denied is not told as said',
      'Anna Berg denied that Norvik had sold the old theatre in Graz.',
      /^(According to Anna Berg, )?Norvik had sold/,
    ],
    [
      'what is hoped is not told as said',
      'Anna Berg hoped that Norvik would sell the old theatre in Graz.',
      /^According to Anna Berg, Norvik would/,
    ],
    [
      'a verb taken from its subject',
      'Norvik reported three ships near the pier in Linz were damaged.',
      /^Norvik reported three ships near the pier in Linz\.$/,
    ],
    [
      'a quotation in the first person',
      '"We will close the harbour in March," said Anna Berg.',
      /We will close the harbour in March\.$/,
    ],
    ['a span cut from what it counts from', 'Norvik was founded a few weeks after the great flood.', /a few weeks\.$/],
    [
      'what a "which" in another number takes up',
      'Anna Berg saw a star, which are known for their light.',
      /star are known/,
    ],
    [
      'one of two things that may be meant',
      'Norvik took the boats to the islands of Berg and sold them in Graz.',
      /sold the (boats|islands)/,
    ],
    [
      'what follows a passive may be told of anything',
      'Anna Berg was convicted of fraud, bringing Norvik a loss of two million euros.',
      /Berg brought/,
    ],
    ['what came before', 'An earlier parade took place in Linz.', /earlier parade/],
    [
      'a participle for the verb of its sentence',
      'Storms classified as category 3 or above are considered to be major storms in Linz.',
      /^Storms classified as category 3 or above\./,
    ],
    ['a number of things said before', 'Anna Berg won all three elections in Graz.', /all three/],
    ['what was given up, left out', 'Anna Berg finally gave up on July 11, 2019.', /gave up/],
    ['the noun of its own clause', 'The data it had collected showed a wreck near Linz.', /data it had/],
    [
      'a question',
      'Norvik opened a school in Graz. Did Norvik, founded in Linz in 1998, sell the bridge? Nobody knows.',
      /1998/,
    ],
    ['a sentence cut at its abbreviation', 'The law was passed after the ruling in Berg v.', /Berg v/],
    [
      'what follows a relative',
      'The board declared the flu outbreak, which hit Graz in 2019, to be a threat.',
      /hit Graz in 2019,? to be/,
    ],
    ['a surname that is also a verb', 'Karl Berg succeeded Omar Said in Linz in 2012.', /^According to/],
  ])('%s gives no such fact', (_, text, wrong) => {
    for (const fact of read(text).texts) expect(fact).not.toMatch(wrong)
  })

  test('an event of the title gets the place of the title', () => {
    const { texts } = read('The attack began at noon. Anna Berg praised the rescuers.', 'Attack in Linz kills two')
    expect(texts).toContain('The attack in Linz began at noon.')
    expect(read('The attack began at noon.').texts).not.toContain('The attack in Graz began at noon.')
  })

  test.each([
    ['Norvik sold the farm near Linz in 1998; the council bought the pier.', null],
    ['Norvik sold the farm near Linz, the papers show.', 'an aside says whose word it is'],
  ])('%s: whose word it is', (text, reason) => {
    const { index, facts } = read(text)
    const sale = facts.find((fact) => fact.relation === 'sell')!
    expect(checkFact(index, sale)).toBe(reason)
  })

  test('every fact quotes the article word for word', () => {
    const { raw, facts } = read(
      '"Norvik will close the pier in March," said Anna Berg, the mayor of Graz. Lukas Weiss, 42, sold the farm near Linz.',
    )
    expect(facts.length).toBeGreaterThan(1)
    for (const fact of facts) expect(isVerbatim(raw, fact.evidence)).toBe(true)
  })
})

describe('what is asked', () => {
  test.each([
    ['an age beside a name', 'Lukas Weiss, 42, sold the farm near Linz.', 'How old was Lukas Weiss in March 2024? 42'],
    [
      'a day where the rest says too little',
      'A warehouse collapsed in Linz on Monday.',
      'In which city did a warehouse collapse on March 11, 2024? Linz',
    ],
    [
      'the head of a long object',
      'The council approved strict new rules for fishing boats that enter the harbour at night without a licence.',
      'What did the Graz council approve? strict new rules',
    ],
    [
      'a number whose people are left out',
      'At least 20 were killed in the flood near Linz.',
      'At least how many people were killed in the flood near Linz? 20',
    ],
    [
      'a thing that did something',
      "Wednesday's storm damaged 40 houses in Graz.",
      'What damaged 40 houses in Graz? the March 13 storm',
    ],
  ])('%s', (_, text, asked) => {
    expect(read(text).asked).toContain(asked)
  })

  test.each([
    [
      'a name that ends in its kind',
      'Linz, a city in the north of Austria, hosted many games in 2010.',
      /^Which city is a city/,
    ],
    [
      'a bare preposition at the end',
      'In Graz, 67% of the people came out against, and 30% came out in favour.',
      /\b(against|of|with|for|to)\?/,
    ],
    ['an age in a trade', 'The 30-year-old teacher Clara Novak bought the house in Linz.', /30-year-old teacher$/],
  ])('%s is not', (_, text, wrong) => {
    for (const asked of read(text).asked) expect(asked).not.toMatch(wrong)
  })

  test('a spike is asked with what it is in', () => {
    const { asked } = read('The city of Graz saw a large spike in immigration in 1998.')
    const told = asked.filter((line) => line.includes('spike'))
    expect(told.length).toBeGreaterThan(0)
    for (const line of told) expect(line).toContain('immigration')
  })

  test('a count of people is no generic key', () => {
    const { index, facts } = read('On Monday, 68 people died in the flood near Linz.')
    const fact = facts.find((one) => one.relation === 'die')!
    const count = findCandidates(index, fact).find((one) => one.form === 'quantity')!
    expect(checkQuestion(index, facts, count)).toBeNull()
  })

  test('a question has one question mark, one capital start and no doubled space', () => {
    const text =
      'Norvik built the bridge in Graz in 2016. Anna Berg, 51, opened the bridge with Lukas Weiss. The company paid $40 million for the pier in Linz.'
    for (const stem of read(text).asked.map((line) => line.slice(0, line.indexOf('?') + 1)))
      expect(stem).toMatch(/^[A-Z](?!.*\s\s)[^?]*\?$/)
  })
})
