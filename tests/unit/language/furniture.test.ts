import { describe, expect, test } from 'vitest'
import { read, words } from './support'

const BODY =
  'The town council voted on Tuesday to rebuild the old bridge over the river. Members said the work would start in May and take two years.'

const kinds = (raw: string) => {
  const analysis = read(raw)
  return analysis.paragraphs.map((paragraph) => [paragraph.kind, words(analysis, paragraph)])
}

describe('what is not the article is told from it', () => {
  test.each([
    'SHARE NOW',
    'ADVERTISEMENT',
    'Read more: the bridge in pictures',
    'Sign up for our newsletter',
    'Photo: the old bridge in 1990 (Ann Lee)',
    'By ANN LEE, Norda News',
    'By Ann Lee',
    'Published: 4 January 2019, 10:15',
    'https://example.org/bridge',
    'Copyright © 2021 Norda Media. All rights reserved.',
    '© 2021 Norda Media',
    'Reporting by Ann Lee; editing by Bo Chen',
    '—Ann Lee on the vote',
  ])('%s', (line) => {
    expect(kinds(`Council votes for a new bridge\n\n${line}\n\n${BODY}`)).toContainEqual(['furniture', line])
  })

  test('a byline with place in front of the first sentence is cut off it, and kept', () => {
    const raw = `Council votes for a new bridge\n\nBy ANN LEE, Norda News (OSTERVIK, Norway) — ${BODY}`
    const analysis = read(raw)
    expect(analysis.metadata).toMatchObject({
      title: 'Council votes for a new bridge',
      byline: 'Ann Lee',
      publisher: 'Norda News',
      place: 'Ostervik, Norway',
    })
    expect(words(analysis, analysis.sentences[1]!)).toBe(
      'The town council voted on Tuesday to rebuild the old bridge over the river.',
    )
  })

  test.each([
    ['OSTERVIK, Norway (AP) — ', 'AP', 'Ostervik, Norway'],
    ['LONDON (Reuters) - ', 'Reuters', 'London'],
    ['(CNN) ', 'CNN', null],
    ['OSTERVIK — ', null, 'Ostervik'],
  ])('dateline %s', (line, publisher, place) => {
    const analysis = read(`Council votes for a new bridge\n\n${line}${BODY}`)
    expect(analysis.metadata).toMatchObject({ publisher, place })
    expect(words(analysis, analysis.sentences[1]!)).toMatch(/^The town council/)
  })

  test('a copyright line glued to the last sentence is cut off', () => {
    const analysis = read(
      `Council votes for a new bridge\n\n${BODY}Copyright © 2021, Norda Media. All rights reserved.`,
    )
    expect(words(analysis, analysis.sentences.at(-1)!)).toBe(
      'Members said the work would start in May and take two years.',
    )
  })

  test('headings and lists are told from running text', () => {
    const raw = `Council votes for a new bridge\n\n${BODY}\n\nWhat happens next\n\n- Plans are drawn in spring.\n- Work starts in May.\n\n${BODY}`
    expect(kinds(raw).map(([kind]) => kind)).toEqual(['title', 'body', 'heading', 'list', 'list', 'body'])
  })

  test('a date line gives the date of publication, the caller’s date comes first', () => {
    const raw = `Council votes for a new bridge\n\nFriday, January 4, 2019\n\n${BODY}`
    expect(read(raw).metadata.publishedAt).toBe('2019-01-04')
    expect(read(raw, { publishedAt: '2019-01-05' }).metadata.publishedAt).toBe('2019-01-05')
  })

  test('a text that starts with a sentence has no title unless one is given', () => {
    expect(read(`${BODY}\n\n${BODY}`).metadata.title).toBeNull()
    expect(read(`${BODY}\n\n${BODY}`, { title: 'The bridge' }).metadata.title).toBe('The bridge')
  })

  test('lines wrapped at a fixed width are one paragraph', () => {
    const raw =
      'The council voted on Tuesday to rebuild\nthe old bridge over the river. Members\nsaid the work would start in May and\ntake two years.\n\nThe mayor agreed to pay for it with\nmoney from the state and from\na loan.'
    expect(kinds(raw).map(([kind]) => kind)).toEqual(['body', 'body'])
  })
})

describe('sentences that can’t be questioned are marked', () => {
  test.each([
    ['The mayor was replaced a by younger man last week.', false],
    ['The the mayor was replaced by a younger man.', false],
    ['Police moved to quickly to end the march in town.', false],
    ['She said that that was the only way to do it.', true],
    ['He had had enough of the long talks by then.', true],
    ['A quiet town by the sea with no port.', false],
    ['The mayor said: “We will rebuild it.', false],
    ['The bridge (built in 1901 was closed last week.', false],
    ['The bridge was closed last week.', true],
    ['The council, which met on Monday, said no.', true],
  ])('%s', (sentence, sound) => {
    const analysis = read(`${BODY}\n\n${sentence}`)
    expect(analysis.sentences.at(-1)!.sound).toBe(sound)
  })
})
