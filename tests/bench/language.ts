/**
 * What the language core reaches on data never trained on, on one page that can be compared from run to run:
 * `npm run bench -- language` prints it and writes docs/bench-language.md. No text of the data is in it.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { inContext, VALUE_PHRASES } from '../fixtures/value-phrases'
import { DATA } from './gum-documents'
import { compare, ourReader } from './language-compare'
import { measure } from './language-model'
import { loadPeers } from './language-peers'
import { scoreRaw } from './language-raw'
import { best, measureGrowth, measureSpeed, readArticles } from './language-speed'
import { groupDocuments, ratesOf, scoreEntities, scoreReferences } from './language-text'

const PAGE = 'docs/bench-language.md'
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const whole = (number: number) => Math.round(number).toLocaleString('en')

/** A measure, where, what came out, what was asked for at least (or at most). */
type Line = [string, string, number, number, 'least' | 'most']

const show = ([name, set, figure, goal, bound]: Line, digits = 1) => {
  const met = bound === 'least' ? figure >= goal : figure <= goal
  const text = (number: number) => (number >= 1000 ? whole(number) : number.toFixed(digits))
  return [name, set, text(figure), `${bound === 'most' ? '≤ ' : ''}${goal.toLocaleString('en')}`, met ? 'yes' : 'no']
}

function treeLines(model: LanguageModel): Line[] {
  return ['gum-news', 'gum-test-clean', 'ewt-test'].flatMap((set): Line[] => {
    const own = measure(model, path.join(DATA, 'ud', `${set}.conllu`))
    const raw = scoreRaw(set, model)
    const web = set === 'ewt-test'
    const goals: [string, number][] = [
      ['UPOS', web ? 96 : 97],
      ['XPOS', web ? 95.5 : 96.5],
      ['UAS', 90],
      ['LAS', 87],
      ...['nsubj', 'obj', 'aux', 'root'].map((name): [string, number] => [name, 92]),
      ...['appos', 'acl:relcl', 'advcl'].map((name): [string, number] => [name, 70]),
      ['sure half', 95],
      ['lemma', 98.5],
    ]
    const named = { 'sure half': 'clauses exactly right, surer half' } as Record<string, string>
    return [
      ...goals.map(([name, goal]): Line => [named[name] ?? name, set, own[name]!, goal, 'least']),
      ['UAS lost from raw text', set, own.UAS! - raw.UAS, 2, 'most'],
      ['LAS lost from raw text', set, own.LAS! - raw.LAS, 2, 'most'],
    ]
  })
}

function nameLines(model: LanguageModel): Line[] {
  return Object.entries(groupDocuments()).flatMap(([set, documents]): Line[] => {
    const scores = scoreEntities(documents, model)
    const f1 = (name: string) => (scores[name] ? ratesOf(scores[name]).f1 : 0)
    const kinds = ['person', 'place', 'organization'].map(
      (name): Line => [`names, ${name}`, set, f1(name), 85, 'least'],
    )
    return [...kinds, ['names, all three', set, f1('all names'), 85, 'least']]
  })
}

function valueLines(model: LanguageModel): Line[] {
  const { amount } = ourReader(model)
  const right = VALUE_PHRASES.filter((row) => amount!(inContext(row), row)).length
  return [['values', `${VALUE_PHRASES.length} phrases`, (100 * right) / VALUE_PHRASES.length, 97, 'least']]
}

function referencePart(model: LanguageModel): string {
  const rows = Object.entries(groupDocuments()).flatMap(([set, documents]) =>
    Object.entries(scoreReferences(documents, model)).map(([kind, score]) => {
      const { precision, recall } = ratesOf(score)
      return [kind, set, precision.toFixed(1), recall.toFixed(1), String(score.gold), precision >= 90 ? 'yes' : 'no']
    }),
  )
  return `Precision asked for: 90. The networks that decide were taught on the news documents, held out or not; biographies are new to them.\n\n${table(['what', 'where', 'precision', 'recall', 'number', 'met'], rows)}`
}

function peerPart(model: LanguageModel): string {
  const peers = loadPeers()
  if (typeof peers === 'string') return peers
  const readers = [ourReader(model), ...peers]
  const measured = readers.map(compare)
  const articles = readArticles()
  const words = articles.reduce((sum, text) => sum + ourReader(model).read(text).words.length, 0)
  const rates = readers.map((reader) => {
    const time = best(3, () => {
      for (const text of articles) reader.run(text)
    })
    return whole((1000 * words) / time)
  })
  const rows = Object.keys(measured[0]!).map((name) => [
    name,
    ...measured.map((row) => (row[name] === null ? '–' : row[name]!.toFixed(1))),
  ])
  const head = ['from raw text, punctuation apart', ...readers.map(({ name }) => name)]
  return table(head, [...rows, ['words a second', ...rates], ['dependency trees', 'yes', 'no', 'no']])
}

function growthPart(model: LanguageModel): string {
  const rows = measureGrowth(model)
  const first = rows[0]!
  return table(
    ['words', 'seconds', 'words a second', 'time a word, in turns of the first', 'memory, MB'],
    rows.map(({ words, seconds, memory }) => [
      whole(words),
      seconds.toFixed(2),
      whole(words / seconds),
      (seconds / words / (first.seconds / first.words)).toFixed(2),
      whole(memory),
    ]),
  )
}

export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('language: the data is not here (../shared/data), nothing was measured.')
    return
  }
  const load = loadavg()[0]!.toFixed(1)
  const speed = measureSpeed()
  const { model } = speed
  const speedLines: Line[] = [
    ['words a second', `${speed.articles} articles`, speed.rate, 10_000, 'least'],
    ['… tags and trees alone', 'gum-test-clean', speed.parsed, 10_000, 'least'],
    ['milliseconds for the seed article', 'warm', speed.seed, 150, 'most'],
    ['milliseconds to load', 'cold', speed.load, 200, 'most'],
    ['megabytes of the process', `${speed.bare.toFixed(0)} of them before`, speed.memory, 150, 'most'],
  ]
  const head = ['measure', 'where', 'figure', 'asked for', 'met']
  const parts: [string, () => string][] = [
    [
      'Trees, tags, lemmas',
      () =>
        table(
          head,
          treeLines(model).map((line) => show(line)),
        ),
    ],
    [
      'Names and values',
      () =>
        table(
          head,
          [...nameLines(model), ...valueLines(model)].map((line) => show(line)),
        ),
    ],
    ['Pronouns and descriptions', () => referencePart(model)],
    [
      'Speed and memory',
      () =>
        table(
          head,
          speedLines.map((line) => show(line, 0)),
        ),
    ],
    ['Beside wink-nlp and compromise', () => peerPart(model)],
    ['Growth', () => growthPart(model)],
  ]
  const sections = parts.map(([name, part]) => {
    const section = `## ${name}\n\n${part()}`
    console.log(`${section}\n`)
    return section
  })
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'an unknown processor'}; Node ${process.version}; load average before it began ${load}`
  const page = `# Bench of the language core\n\nWritten by \`npm run bench -- language\`; what each figure means is in \`tests/bench/language*.ts\`. The data is not in the repository. Times are of the processor, on ${machine}.\n\n${sections.join('\n\n')}\n`
  writeFileSync(PAGE, page)
}
