import { describe, expect, test } from 'vitest'
import { readDrafts } from '@/tests/support/read-drafts'

/** Each row: a text of our own, what must not be asked of it, and the reason that is given. */
describe('turned down', () => {
  test.each([
    [
      'a gap inside a thing’s own name',
      'Some branches of the South Western Railway of Norway had hired two hundred masons in Graz by 1998.',
      /Railway of _____/,
      'gap within a name',
    ],
    [
      'a slip of the article, a verb of many after one',
      'The harbour of Graz attract many sailors from Norvik in summer.',
      /attract/,
      'a slip of the article',
    ],
    [
      'a slip of the hand in a quotation',
      'Anna Berg said, "The harbour of Graz was built without nay help from the council of Norvik or its bankers."',
      /without nay/,
      'a slip of the article',
    ],
    [
      'a doubt that holds for the second verb too',
      'Reportedly, Anna Berg left the harbour of Graz in 1998 and hid the silver cup of Norvik in a mill.',
      /^(?!Reportedly).*hid the silver cup/,
      'lost a word that limits it',
    ],
    [
      'one of two, told without the other',
      'Norway has both a Graz-level voting body, made up of the Masons and House of Sailors, which make rules; and separate mill councils.',
      /Which country has a Graz-level voting body/,
      'half of what was said',
    ],
    [
      'a person known by their age alone',
      'A 25-year-old man was arrested by the Norvik River Police on suspicion of theft in Graz.',
      /25-year-old man$/,
      'generic key',
    ],
    [
      'a thing told apart from others that only the article has',
      'The first bomb destroyed the old grain market of Norvik in 1998.',
      /first bomb$/,
      'key that only the article makes clear',
    ],
    [
      'the trade of somebody in the street',
      'Lisa Berg, a retired nurse, said the library of Graz was too small.',
      /occupation/,
      'nobody would ask',
    ],
  ])('%s', (_, text, stem, reason) => {
    const { stems, rejected } = readDrafts(text)
    expect(stems.filter((one) => stem.test(one))).toEqual([])
    expect(rejected.filter((one) => one.startsWith(`${reason}: `)).map((one) => one.split(': ')[0])).toContain(reason)
  })

  test('a name cut at its colon, a person of whom not as what, a phrase that lost its tail', () => {
    const cut = readDrafts('Anna Berg recalled her season with Star Voyage: The Last Crew in a talk in Graz.')
    expect(cut.stems.filter((one) => /_____.*Star Voyage$/.test(one))).toEqual([])
    const named = readDrafts(
      'Norvik River Police identified the tall man in the boat of Anna Berg as Paul Lind in Graz.',
    )
    expect(named.stems.filter((one) => one.includes('identif') && !/\bas\b/.test(one))).toEqual([])
  })

  test.each([
    [
      'whose successor',
      'Paul Lind named Anna Berg as her successor in the harbour office of Graz.',
      /as her successor/,
    ],
    [
      'an age without its day',
      'Anna Berg was 82 years old. Anna Berg left Graz in 1998.',
      /was (?:82|_____|\d+) years old/,
    ],
    [
      'a number that lost its limit',
      'In the span of one week, at least three bridge fires took place in Norway.',
      /Three bridge fires/,
    ],
    ['that somebody was arrested', 'On Friday, Norwegian officials in Graz arrested a man.', /arrested a man\./],
    ['a plan that was current then', 'The current term of Anna Berg ended in Graz in 1998.', /current term/],
    [
      'two names that a comma kept apart',
      'Anna Berg sang in a film by director Paul Lind, The Long Road Home, in 1998.',
      /Lind The Long/,
    ],
    [
      'half of a stage name',
      'Famous painter Mr. Creepy Holm was on hand in the Graz museum of art in 1998.',
      /Mr\. _____/,
    ],
    [
      'the middle of a list',
      'Anna Berg focused on art and design, painting bowls, and old harbour songs of Norvik.',
      /design and old harbour/,
    ],
    [
      'a participle without its object',
      'The Norvik River Medal of Honour received in Graz in 1998.',
      /Medal.*received|received in/,
    ],
    ['many with the verb of one', 'The secret harbour talks was led by Anna Berg in Graz in 1998.', /talks/],
    [
      'to where an ambassador was sent',
      'Oslo expelled the Kenyan ambassador to Norway over the theft in Graz.',
      /^To wh/,
    ],
    [
      'whose pilot',
      'Anna Berg flew the plane to Graz in 1998. 22-year-old Rita Patil was her mill pilot in Graz.',
      /was her mill pilot/,
    ],
    [
      'a name written small where it opened its sentence',
      'Mysore river manager Anna Berg said the city of Graz had sold forty boats to Norway in 1998. Many masons in Mysore like it.',
      /\bmysore/,
    ],
    [
      'years that can be counted out',
      'Anna Berg served eight years as mayor of Graz from 2008 to 2016.',
      /_____ years/,
    ],
    [
      'the title’s thing in another word',
      'Anna Berg launched a harbour investigation into the council of Linz.',
      /launched _____/,
    ],
  ])('%s', (_, text, stem) => {
    const { stems } = readDrafts(text, 'Graz council opens harbour inquiry')
    expect(stems.filter((one) => stem.test(one))).toEqual([])
  })

  test('an object taken for a particle, its verb for an adjective', () => {
    const { stems, refused } = readDrafts(
      'The Norvik government closed its schools in 2020 as it introduced lockdown and enforced social distancing in Graz.',
    )
    expect(refused.length).toBeGreaterThan(0)
    expect(stems.filter((one) => one.includes('lockdown social'))).toEqual([])
  })

  test('a clause in quotation marks that nobody is found to say', () => {
    const { stems, rejected } = readDrafts(
      'The bill was drafted by Alex Holm who said on the parliament floor, "The Norvik bill follows decades of work from river rights campaigners, sailors and people in the Parliament". The debate was long.',
    )
    expect(stems.filter((one) => /^(?!According).*follows decades/.test(one))).toEqual([])
    expect(rejected.length).toBeGreaterThan(0)
  })

  test('what one denied and another said after a semicolon', () => {
    const { facts } = readDrafts(
      'Paul Lind denied any part in the Norvik theft; Anna Berg consistently claimed the cup was sold.',
    )
    expect(facts.filter((one) => /According to Anna Berg, Paul Lind denied/.test(one))).toEqual([])
  })

  test('an afterthought that a question would take along', () => {
    const { stems } = readDrafts('The city of Graz sustained heavy rains this week, with flooding.')
    expect(stems.filter((one) => /with flooding\?/.test(one))).toEqual([])
  })

  test('the army among navies', () => {
    const { items } = readDrafts('Anna Berg served in the US Army in World War Two.')
    const choices = items.filter(({ type, stem }) => type === 'multiple-choice' && /which army/.test(stem))
    expect(choices.map(({ options }) => options.map(({ text }) => text).join())).toEqual([])
  })

  test('a number or a craft for a person', () => {
    const { stems } = readDrafts(
      'Marine One landed on the meadow of the Norvik Palace in 1998. Norvik Lights was postponed in 1999 by the council of Graz.',
    )
    expect(stems.filter((one) => /^Who (landed|was postponed)/.test(one))).toEqual([])
  })
})

describe('what the title says in other words', () => {
  const title = 'Explosion kills Anna Berg in Norvik harbour'
  test('is neither asked nor judged', () => {
    const { stems, rejected } = readDrafts('Anna Berg died when a bomb exploded in the harbour of Norvik.', title)
    expect(stems.filter((one) => /Who died|died when a bomb/.test(one))).toEqual([])
    expect(rejected.join('\n')).toMatch(/trivial: the title says it/)
  })

  test('nor who died of it', () => {
    const { stems } = readDrafts(
      'Anna Berg died at her river home in Norvik of a long fever.',
      'Painter Anna Berg dies',
    )
    expect(stems.filter((one) => /^Who died/.test(one))).toEqual([])
  })

  test('nor the same thing by a neighbouring word', () => {
    const { stems } = readDrafts(
      'On Friday, Anna Berg declared a state of emergency so she could begin the construction of a wall along the Graz border.',
      'Sixteen states sue Anna Berg to stop declaration of emergency for border wall',
    )
    expect(stems.filter((one) => /declared _____/.test(one))).toEqual([])
  })

  test('nor who did it to whom, whatever else is told', () => {
    const { stems } = readDrafts(
      'Norvik council impeached Anna Berg over complaints arising from an alleged abuse of the harbour funds.',
      'Norvik council impeaches Anna Berg',
    )
    expect(stems.filter((one) => /^(Who|Whom) .*impeach/.test(one))).toEqual([])
  })

  test('and what it does not say is', () => {
    const { stems } = readDrafts('Anna Berg sold forty painted boats to the museum of Norvik in 1998.', title)
    expect(stems.filter((one) => one.includes('painted boats')).length).toBeGreaterThan(0)
  })
})

describe('posts', () => {
  const three = (first: string) =>
    `${first} met Anna Berg, the president of Norway, in Graz. Bo Dahl, the foreign minister of Kenya, spoke there. ` +
    'Eva Holm, the mayor of Linz, listened.'
  const lefts = (text: string) =>
    readDrafts(text)
      .items.filter(({ type }) => type === 'matching')
      .flatMap(({ key }) => key.pairs!.map(({ left }) => left))

  test('one that was held in another year is no pair of the month of the news', () => {
    expect(lefts(three('Paul Lind, the governor of Texas,'))).toContain('Paul Lind')
    expect(lefts(three('In 1998 Paul Lind, the governor of Texas,'))).not.toContain('Paul Lind')
  })

  test('one who is called former elsewhere does not hold it now', () => {
    const now = 'Paul Lind, the governor of Texas, opened the new library in Graz.'
    const asked = (text: string) => readDrafts(text).stems.filter((one) => /post did Paul Lind hold in March/.test(one))
    expect(asked(now).length).toBeGreaterThan(0)
    expect(asked(`${now} Many in Graz know former governor Paul Lind.`)).toEqual([])
  })

  test('one that the title says was lost', () => {
    const text = 'Paul Lind, the governor of Texas, opened the new library in Graz.'
    const asked = (title: string) =>
      readDrafts(text, title).stems.filter((one) => /post did Paul Lind hold in March/.test(one))
    expect(asked('Paul Lind opens library').length).toBeGreaterThan(0)
    expect(asked('Paul Lind resigns in Graz')).toEqual([])
  })

  test('for or against something is no post', () => {
    const { facts } = readDrafts('Early opponent Senator Tanya Berg spoke for an hour in Graz.')
    expect(facts.filter((one) => /Berg was .*opponent/.test(one))).toEqual([])
  })

  test('the leader of a majority stands beside others of its kind', () => {
    const { items } = readDrafts('Senate Majority Leader Anna Berg opened the new library in Graz.')
    const options = items.find(({ type, stem }) => type === 'multiple-choice' && stem.includes('post'))?.options
    expect(options?.map(({ text }) => text).join()).toMatch(/majority whip|minority leader/i)
    expect(options?.map(({ text }) => text).join()).not.toMatch(/treasurer/i)
  })

  test('of a government without its country', () => {
    const asked = (text: string) => readDrafts(text).stems.filter((one) => /^Who was .*Minister/.test(one))
    expect(asked('Norwegian Interior Minister Anna Berg opened the new library in Graz.').length).toBeGreaterThan(0)
    expect(asked('Interior Minister Anna Berg opened the new library in Graz.')).toEqual([])
  })

  test('the manager of a named house is not the house', () => {
    const { facts } = readDrafts('Fernando Berg, the general manager of Cipriani Lindt, opened the mill of Norvik.')
    expect(facts).toContain('Fernando Berg was the general manager of Cipriani Lindt.')
    expect(facts.filter((one) => one.startsWith('Cipriani Lindt was'))).toEqual([])
  })

  test('half of a post is none, and kin are no post', () => {
    const { facts } = readDrafts(
      'The talk was given by civil and environmental engineering professor Anna Berg. He and his wife First Lady Eva Holm sang.',
    )
    expect(facts.filter((one) => /Berg was (?:an )?environmental/.test(one))).toEqual([])
    expect(facts.filter((one) => /wife First Lady/.test(one))).toEqual([])
  })
})

describe('few words are enough', () => {
  test('for a statement with its year, not for one without', () => {
    const judged = (text: string) =>
      readDrafts(text).items.filter(({ type, stem }) => type === 'true-false' && /Norvik Hall/.test(stem))
    expect(judged('Norvik Hall was founded in 1992.').length).toBeGreaterThan(0)
    expect(judged('Norvik Hall was quickly founded.')).toEqual([])
  })

  test('for a question with a name, not of what many do', () => {
    const typed = (text: string) =>
      readDrafts(text).items.filter(({ type, stem }) => type === 'short-answer' && stem.startsWith('Who '))
    expect(typed('Eva Holm sued in Austria for defamation.').length).toBeGreaterThan(0)
    expect(typed('Eva Holm died in Austria of cancer.')).toEqual([])
  })

  test('for a statement of the title with another number', () => {
    const title = 'Anna Berg sells boats to Norvik museum'
    const judged = readDrafts('Anna Berg sold forty boats to the Norvik museum.', title).items.filter(
      ({ type, key }) => type === 'true-false' && key.text === 'False',
    )
    expect(judged.length).toBeGreaterThan(0)
  })
})

describe('what was so on the day of the news', () => {
  const stemsOf = (text: string) => readDrafts(text).stems.filter((one) => one.includes('Norvik Motors'))

  test('is told with its month', () => {
    const stems = stemsOf('Norvik Motors employs 340 masons in its works near Graz.')
    expect(stems.length).toBeGreaterThan(0)
    for (const stem of stems) expect(stem).toMatch(/^As of March 2024, /)
  })

  test('nor is who leads whom, without it', () => {
    const { stems } = readDrafts('Anna Berg is the presidential nominee of the Harbour Party of Norway.')
    const asked = stems.filter((one) => one.includes('nominee'))
    expect(asked.length).toBeGreaterThan(0)
    for (const stem of asked) expect(stem).toMatch(/(?:^|": )As of March 2024, /)
  })

  test('what is past, or has its own year, needs none', () => {
    const stems = stemsOf('Norvik Motors hired 340 masons in its works near Graz in 1998.')
    expect(stems.length).toBeGreaterThan(0)
    for (const stem of stems) expect(stem).not.toMatch(/As of/)
  })
})
