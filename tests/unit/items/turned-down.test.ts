import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { indexArticle } from '@/lib/core/facts/article-index'
import { collectFacts } from '@/lib/core/facts/find-facts'
import { makeDrafts } from '@/lib/core/items/make-drafts'
import { analyse } from '@/lib/core/language/analyse'
import { loadModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'

/** Sentences of our own through the whole of it: which reason turns a bad item down, and that its good neighbour stays. */
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const FILLER =
  'The council of Graz meets every week in the town hall. Many people in Graz like the town hall very much.'

function read(text: string, title = 'Graz council opens library') {
  const about = { title, publishedAt: '2024-03-14' }
  const result = analyse([text, FILLER].join('\n\n'), about, model)
  if (!result.ok) throw new Error(result.refusal.message)
  const index = indexArticle(result.analysis)
  const { drafts, rejected } = runSteps(makeDrafts(index, collectFacts(index).facts, 1))
  return {
    items: drafts.map(({ item }) => item),
    stems: drafts.map(({ item }) => `${item.stem} ${item.key.text}`),
    rejected: rejected.map(({ what, reason }) => `${reason}: ${what}`),
  }
}

describe('an item is turned down', () => {
  test.each([
    [
      'half of what was said: what belongs to the object',
      'Anna Berg of Norvik broke the longstanding river record for boats with two sails.',
      /^What did Anna Berg.* break for boats/,
      'half of what was said',
    ],
    [
      'a post that says neither of what nor of where',
      'Team leader Anna Berg opened the new library in Graz on Monday.',
      /^What post did Anna Berg hold/,
      'key that only the article makes clear',
    ],
    [
      'a vote told without which',
      'Anna Berg came in third, receiving roughly 11% of the votes in all.',
      /of the votes/,
      'which contest is not said',
    ],
    [
      'what was still to come',
      'The city of Graz is scheduled to open its new bridge on April 3.',
      /scheduled/,
      'badly timed',
    ],
    [
      'the newspaper that had it',
      'Reuters reported the sale of the Graz tram works to Norvik.',
      /^Which \w+ reported/,
      'asks for the source, not the fact',
    ],
    [
      'a day that has been since',
      'Anna Berg repaired the recent damage to the Graz town bridge with two masons.',
      /recent/,
      'relative time',
    ],
    [
      'two posts in one',
      'The mayor thanked lead author Professor Anna Berg in Graz.',
      /post did Anna Berg|position did Anna Berg/,
      'two posts in one',
    ],
    [
      'so many as the sentence lists',
      'Anna Berg studied three kinds of moss in Norvik, bog moss, cord moss, and fork moss.',
      /how many kinds of moss|studied _____ kinds/i,
      'key in the stem',
    ],
    [
      'most of what, the sentence says of something else',
      'The council of Graz has more women than any other council of Norway and has the youngest average age.',
      /the youngest average age\.$/,
      'half of what was said',
    ],
    [
      'an adjective without what it is of',
      'Some older members of the Graz town council in Norvik have been critical.',
      /critical[.?]/,
      'half of what was said',
    ],
  ])('%s', (_, text, stem, reason) => {
    const { stems, rejected } = read(text)
    expect(stems.filter((one) => stem.test(one))).toEqual([])
    expect(rejected.filter((one) => one.startsWith(`${reason}: `)).length).toBeGreaterThan(0)
  })

  test('in an interview: the answers are somebody’s words', () => {
    const answer =
      'We had little money then. Anna Berg bought the old mill of Norvik in 1998 and turned it into a school.'
    expect(read(answer).stems.filter((one) => one.includes('mill'))).toEqual([])
    expect(read(answer.replace('We had little money then. ', '')).stems.some((one) => one.includes('mill'))).toBe(true)
  })

  test.each([
    ['“it”, done to which was told before', 'The harbour council of Graz voted to lift it on March 9.', /lift it/],
    [
      '“the second”, after one that was told before',
      'The second quake shook the town hall of Norvik on March 9.',
      /second/,
    ],
    [
      'half of a sentence in two',
      'Anna Berg won in Norvik in 1998; though the time of Paul Lind was no record in Graz.',
      /^Though/,
    ],
    [
      'what comes before “and after”',
      'Many schools of Graz were closed on March 9 and after, with the town of Norvik stopping its trams.',
      /closed and after/,
    ],
  ])('%s', (_, text, stem) => {
    expect(read(text).stems.filter((one) => stem.test(one.replace(/^".*?": /, '')))).toEqual([])
  })

  test('whom alone the title names: whoever sees the quiz would say so', () => {
    const boats = 'Paul Lind bought 40 old boats of Norvik in 1998.'
    const asked = (title: string) => read(boats, title).items.filter(({ stem }) => /^Who bought/.test(stem))
    expect(asked('Graz council opens library').length).toBeGreaterThan(0)
    expect(asked('Paul Lind leaves the council of Graz')).toEqual([])
  })

  test('“the country” where two are named', () => {
    const two = 'The Parliament of Norway voted on a plan to expel the troops of Poland from the country in 2019.'
    expect(read(two).stems.filter((one) => /from (Poland|Norway|the country)/.test(one))).toEqual([])
  })
})

describe('what is offered instead', () => {
  const post = (text: string) => {
    const found = read(text).items.find(({ stem, type }) => type === 'multiple-choice' && stem.includes('post'))
    return found?.options.map((option) => option.text) ?? []
  }

  test('an office of a territory stands beside others of it, one of a firm beside others of a firm', () => {
    const state = post('Anna Berg, the chief executive of Hong Kong, opened the new library in Graz.')
    const firm = post('Anna Berg, the chief executive of Norvik Motors, opened the new library in Graz.')
    expect(state).toContain('The chief executive of Hong Kong')
    expect(state.join()).not.toMatch(/financial officer|chairman/)
    expect(firm.join()).toMatch(/chairman|financial officer|treasurer/i)
  })

  test('a ministry beside other ministries, a number of the article’s own size beside it', () => {
    const ministry = read('The Interior Ministry closed the old harbour of Graz in 1998.').items
    const options = ministry.find(({ type, key }) => type === 'multiple-choice' && /Ministry/.test(key.text))?.options
    expect(options?.every((option) => / Ministry/.test(option.text))).toBe(true)
    const two = read('Anna Berg bought two bridges in Norvik in 1998.').items
    const count = two.find(({ stem, type }) => type === 'multiple-choice' && /^How many bridges/.test(stem))
    expect(count?.options.map((option) => option.text)).toContain('Two')
  })

  test('no date after the day of writing for what is past', () => {
    const { items } = read('The city of Graz opened its new tram line on March 9.')
    const dates = items.find(({ stem, type }) => type === 'multiple-choice' && /^On what date/.test(stem))?.options
    expect(dates?.length).toBe(4)
    for (const { text } of dates!) expect(new Date(`${text} UTC`) <= new Date('2024-03-14'), text).toBe(true)
  })
})

describe('what news calls people and places', () => {
  test('by the name that brings them in, not by a longer one that may be another’s', () => {
    const { stems } = read(
      'Anna Berg opened the school of Norvik in 1998. Her mother, Anna Lind Berg, built the mill of Norvik in 1961.',
    )
    expect(stems.some((one) => one.includes('Anna Berg'))).toBe(true)
    expect(stems.filter((one) => /Anna Lind Berg.*school|school.*Anna Lind Berg/.test(one))).toEqual([])
  })

  test('a country by its name, not by a body’s that ends with it', () => {
    const { stems } = read(
      'The queen visited Norway in 1998. Anna Berg led Youth Forum Norway until 2004. Norway built 40 new bridges in 1999.',
    )
    expect(stems.filter((one) => /Youth Forum Norway (built|in 1999)|visited Youth Forum/.test(one))).toEqual([])
  })

  test('no second post that the article gives the same person', () => {
    const { items } = read(
      'Paul Lind, former president of Kenya, died in Graz on Monday. He had been prime minister of Kenya from 1963.',
    )
    const options = items.flatMap(({ stem, options }) => (stem.includes('What post') ? options : []))
    expect(options.filter(({ text }) => /prime minister/i.test(text))).toEqual([])
  })
})

describe('whose word, and to whom', () => {
  test('a paper that was told something is no part of it', () => {
    const { stems } = read(
      'Anna Berg, a harbour master, told The Norvik Post radio broadcasts were being used to warn the boats of Graz in 2019.',
    )
    expect(stems.filter((one) => /^According to .*(?:Post|_____) radio/.test(one))).toEqual([])
  })

  test('nobody holds a post in the month of the news of whom there is a statue', () => {
    const { stems } = read('Police guarded a statue of US President Abraham Lincoln in Graz on March 9.')
    expect(stems.filter((one) => /What post did Abraham Lincoln|Who was US President/.test(one))).toEqual([])
  })
})

test('a state keeps the time that opens its sentence, though another verb stands between', () => {
  const { stems } = read(
    'Before the vote of 1998, the Harbour Party of Graz was the largest party, but had just 31 seats.',
  )
  expect(stems.filter((one) => /had just|did the Harbour Party.* have/.test(one) && !/vote/.test(one))).toEqual([])
})
