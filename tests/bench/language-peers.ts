import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Row } from '../fixtures/value-phrases'

/** What a reader of raw text gives: spans are offsets into it. */
export type Reading = {
  words: { start: number; end: number; upos: string }[]
  sentences: { start: number; end: number }[]
  names: { start: number; end: number; type: string }[] | null
}
export type Reader = {
  name: string
  read: (raw: string) => Reading
  /** Only what the speed is measured by: tags and what entities there are. */
  run: (raw: string) => void
  /** Whether the amount of a phrase is found; null where the reader gives no amounts. */
  amount: ((text: string, row: Row) => boolean) | null
}

const PACKAGES = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.16.0']
const FOLDER = path.join(os.tmpdir(), 'factdeck-bench-peers')

/** The other analysers, installed outside the repository the first time; a sentence where that fails. */
export function loadPeers(): Reader[] | string {
  const require = createRequire(path.join(FOLDER, 'index.js'))
  try {
    require.resolve('compromise')
    require.resolve('wink-eng-lite-web-model')
  } catch {
    try {
      const args = ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', ...PACKAGES]
      execFileSync('npm', args, { stdio: 'ignore', timeout: 120_000 })
    } catch {
      return `wink-nlp and compromise could not be installed into ${FOLDER} (is npm's registry in reach?): not compared.`
    }
  }
  return [wink(require), compromise(require)]
}

// biome-ignore lint/suspicious/noExplicitAny: packages that are not installed with the project have no types here.
type Foreign = any

function wink(require: NodeJS.Require): Reader {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const { its } = nlp
  return {
    name: 'wink-nlp 2.4.0',
    run: (raw) => {
      const document = nlp.readDoc(raw)
      document.tokens().out(its.pos)
      document.entities().out(its.detail)
    },
    read: (raw) => {
      const words: Reading['words'] = []
      const sentences: Reading['sentences'] = []
      let at = 0
      nlp
        .readDoc(raw)
        .sentences()
        .each((sentence: Foreign) => {
          const first = words.length
          sentence.tokens().each((token: Foreign) => {
            const text: string = token.out()
            const start = raw.indexOf(text, at)
            if (start < 0 || text.trim() === '') return
            at = start + text.length
            words.push({ start, end: at, upos: token.out(its.pos) })
          })
          if (words.length > first) sentences.push({ start: words[first]!.start, end: words.at(-1)!.end })
        })
      return { words, sentences, names: null }
    },
    amount: null,
  }
}

/** Compromise's tags, the more telling first, as UPOS. */
const TAGS: [string, string][] = [
  ['Negative', 'PART'],
  ['Pronoun', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Value', 'NUM'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
  ['Noun', 'NOUN'],
]

function compromise(require: NodeJS.Require): Reader {
  const nlp = require('compromise')
  const spans = (found: Foreign, type: string): { start: number; end: number; type: string }[] =>
    found.json({ offset: true }).map(({ offset, text }: Foreign) => {
      const clean = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|(?<=\p{Ll})\.$|['’]s$/gu, '')
      const start = offset.start + text.indexOf(clean)
      return { start, end: start + clean.length, type }
    })
  return {
    name: 'compromise 14.16.0',
    run: (raw) => {
      const document = nlp(raw)
      for (const found of [document.people(), document.places(), document.organizations()]) found.json()
    },
    read: (raw) => {
      const document = nlp(raw)
      const words: Reading['words'] = []
      const sentences: Reading['sentences'] = []
      for (const sentence of document.json({ offset: true, terms: { offset: true } })) {
        for (const { text, offset, tags } of sentence.terms) {
          if (text === '') continue
          const upos = TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
          words.push({ start: offset.start, end: offset.start + offset.length, upos })
        }
        const { start, length } = sentence.offset
        sentences.push({ start, end: start + raw.slice(start, start + length).trimEnd().length })
      }
      const names = [
        ...spans(document.people(), 'person'),
        ...spans(document.places(), 'place'),
        ...spans(document.organizations(), 'organization'),
      ]
      return { words, sentences, names }
    },
    amount: (text, row) =>
      nlp(text)
        .numbers()
        .json()
        .some(({ number }: Foreign) => Math.abs(number.num - Number(row.value)) < 0.001),
  }
}
