import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '@/lib/core/language/analyse'
import { cleanText, straighten } from '@/lib/core/language/clean-text'
import { markFurniture } from '@/lib/core/language/mark-furniture'
import { splitParagraphs } from '@/lib/core/language/split-paragraphs'
import { MAX_SENTENCE } from '@/lib/core/language/split-sentences'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Analysis, Span } from '@/lib/core/language/types'
import { read, sharedData, theModel } from './support'

/** Time this process has computed, so that other people's work on the machine does not count. */
const cpuMs = () => process.cpuUsage().user / 1000

/** What holds of every analysis: spans verbatim and in order, indices that lead where they say. */
function checkAnalysis(analysis: Analysis): void {
  const { raw, sentences } = analysis
  const inside = (span: Span) => span.start >= 0 && span.start <= span.end && span.end <= raw.length
  let last = 0
  for (const [s, sentence] of sentences.entries()) {
    if (sentence.index !== s || sentence.tokens.length === 0) throw new Error(`sentence ${s} is out of order or empty`)
    if (sentence.start !== sentence.tokens[0]!.start || sentence.end !== sentence.tokens.at(-1)!.end)
      throw new Error(`sentence ${s} does not span its words`)
    for (const [t, token] of sentence.tokens.entries()) {
      if (token.index !== t || token.start < last || token.end <= token.start || token.end > raw.length)
        throw new Error(`word ${t} of sentence ${s} is out of place`)
      last = token.end
      const exact = straighten(raw.slice(token.start, token.end))
      // Where nothing invisible stands in it, a word is what the text has, with straight quotes.
      if (
        /^[\p{L}\p{N}.,'-]+$/u.test(exact) &&
        exact === exact.normalize('NFC') &&
        !exact.includes("''") &&
        exact !== token.text
      )
        throw new Error(`${exact} became ${token.text}`)
      if (token.head < -1 || token.head >= sentence.tokens.length) throw new Error(`head ${token.head} of word ${t}`)
    }
    if (sentence.tokens.filter((token) => token.head === -1).length !== 1)
      throw new Error(`sentence ${s} has not one root`)
  }
  let sentence = 0
  for (const [p, paragraph] of analysis.paragraphs.entries()) {
    if (paragraph.index !== p || !inside(paragraph) || paragraph.sentences.from !== sentence)
      throw new Error(`paragraph ${p} is out of place`)
    for (; sentence < paragraph.sentences.to; sentence++)
      if (sentences[sentence]!.paragraph !== p) throw new Error(`sentence ${sentence} is of another paragraph`)
  }
  if (sentence !== sentences.length) throw new Error('sentences without a paragraph')
  for (const item of [...analysis.mentions, ...analysis.values, ...analysis.dates]) {
    const tokens = sentences[item.sentence]!.tokens
    if (item.start !== tokens[item.tokens.from]!.start || item.end !== tokens[item.tokens.to - 1]!.end)
      throw new Error('a span that its words do not make')
  }
  for (const [id, mention] of analysis.mentions.entries()) {
    if (mention.id !== id || (mention.entity !== null && analysis.entities[mention.entity]?.id !== mention.entity))
      throw new Error(`mention ${id}`)
    if (mention.head < mention.tokens.from || mention.head >= mention.tokens.to)
      throw new Error(`mention ${id} has its head elsewhere`)
  }
  for (const quote of analysis.quotes) {
    if (!inside(quote) || quote.content.start < quote.start || quote.content.end > quote.end)
      throw new Error('a quotation out of bounds')
    if (quote.speaker !== null && !analysis.mentions[quote.speaker]) throw new Error('a speaker that is no mention')
  }
  for (const value of analysis.values) if (!Number.isFinite(value.value)) throw new Error(`value ${value.value}`)
}

const check = (raw: string) => {
  const result = analyse(raw, { publishedAt: '2020-09-15' }, theModel())
  if (result.ok) {
    expect(result.analysis.raw).toBe(raw)
    checkAnalysis(result.analysis)
  } else expect(result.refusal.message).not.toBe('')
  return result.ok
}

const CARRIER =
  'The council of Ostervik met on Monday and said that it would rebuild the old bridge, which was closed in May.'

describe('any text is read or refused, never a crash, every span verbatim', () => {
  test('arbitrary Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)),
      { numRuns: 200 },
    )
  })

  test('arbitrary Unicode inside English text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 12 }),
            fc.constantFrom(
              ...CARRIER.split(' '),
              '“',
              '”',
              "'",
              '"',
              '(',
              ')',
              '...',
              '$1.5',
              '1,2,3',
              '12/31',
              '\n\n',
              '\u0301',
              '\u200b',
              'Mr.',
              'of',
              'and',
              'May',
              '5',
              '-',
              '%',
              'half',
              'tens',
              'of',
              'ago',
            ),
          ),
        ),
        (parts) => {
          check(`${CARRIER}\n${CARRIER} ${parts.join(' ')}`)
        },
      ),
      { numRuns: 100 },
    )
  })

  const HOSTILE: [string, (size: number) => string][] = [
    ['no full stop at all', (size) => 'word and word but '.repeat(size / 20)],
    ['spaces', (size) => `${CARRIER}${' '.repeat(size)}${CARRIER}`],
    ['one endless word', (size) => `${CARRIER} ${'a'.repeat(size / 2)} ${CARRIER}`],
    ['emoji', (size) => `${CARRIER} ${CARRIER} ${'👩‍👩‍👧‍👦🏳️‍🌈 '.repeat(size / 40)}`],
    [
      'right-to-left words',
      (size) =>
        `${CARRIER} ${CARRIER} ${CARRIER} ${'مرحبا بالعالم \u202Eabc\u202C שלום '.repeat(Math.min(3, size))} ${CARRIER}`,
    ],
    ['control characters', (size) => `${CARRIER}\u0008\u001b[31m ${CARRIER.repeat(Math.max(1, size / 100_000))}`],
    ['open quotes', (size) => `${CARRIER} ${'“'.repeat(size / 20)}`],
    ['brackets', (size) => `${CARRIER} ${'('.repeat(size / 20)}${CARRIER}`],
    ['digits', (size) => `${CARRIER} ${'1,'.repeat(size / 40)} ${'9'.repeat(size / 20)}`],
    ['full stops', (size) => `${CARRIER} ${'a.'.repeat(size / 20)}`],
    ['capitals', (size) => `${CARRIER} ${'Anna Bell of the '.repeat(size / 100)}`],
    ['line ends', (size) => `${CARRIER}${'\r\n'.repeat(size / 5)}${CARRIER}`],
    ['combining marks', (size) => `${CARRIER} e${'\u0301'.repeat(size / 20)} ${CARRIER}`],
    ['lone surrogates', (size) => `${CARRIER} ${'\uD83D\uDC00\uD83D '.repeat(size / 100_000 + 1)} ${CARRIER}`],
  ]

  test.each(HOSTILE)('%s', (_, make) => {
    check(make(20_000))
  })

  test.each(HOSTILE)('a megabyte is cut into words in bounded time: %s', (_, make) => {
    const raw = make(1_000_000)
    const from = cpuMs()
    const clean = cleanText(raw)
    const text = tokeniseText(clean, markFurniture(clean.text, splitParagraphs(clean.text)).blocks)
    expect(text.sentences.every((sentence) => sentence.tokens.length <= MAX_SENTENCE)).toBe(true)
    // A second on a quiet machine; the rest is for a busy one. What is not linear would take minutes.
    expect(cpuMs() - from).toBeLessThan(40_000)
  })
})

test('time grows with the length, not its square', () => {
  const paragraph = `${CARRIER} “We will rebuild it,” Mayor Ana Ruiz said. She gave over 700 people $20 each in 2019.\n\n`
  const time = (copies: number) => {
    const from = cpuMs()
    read(paragraph.repeat(copies))
    return cpuMs() - from
  }
  time(10)
  const small = Math.min(time(20), time(20), time(20))
  // Eight times the text; a square would take 64 times as long. The rest is for a busy machine.
  expect(time(160)).toBeLessThan(small * 30)
}, 180_000)

test('the same text gives the same analysis, and the raw text is not touched', () => {
  const raw = `A title line\n\n“It’s cafe\u0301 time,”\u00a0said Ana Ruiz.\u200b ${CARRIER}`
  expect(read(raw)).toEqual(read(raw))
  expect(
    read(raw)
      .sentences.flatMap((sentence) => sentence.tokens)
      .some((token) => token.text === 'café'),
  ).toBe(true)
})

test('289 Wikinews articles, every span verbatim', () => {
  let read = 0
  for (const year of ['2019', '2020']) {
    const file = sharedData(`wikinews/wikinews-${year}.jsonl`)
    if (!file) return
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { text, title, date } = JSON.parse(line) as { text: string; title: string; date: string }
      const result = analyse(text, { title, publishedAt: date }, theModel())
      if (!result.ok) continue
      checkAnalysis(result.analysis)
      read += 1
    }
  }
  // All but one page that only tests the site's own software.
  expect(read).toBeGreaterThanOrEqual(287)
}, 600_000)
