/**
 * What the generator gives for the seed article, the development articles and Wikinews, on one page that can be
 * compared from run to run: `npm run bench -- items` prints it and writes docs/bench-items.md. No article text is in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { explainGeneration } from '@/lib/core/items/explain-generation'
import { generate, generateAllFromAnalysis } from '@/lib/core/items/generate'
import type { GenerateOptions, Generation, Item } from '@/lib/core/items/types'
import { analyse } from '@/lib/core/language/analyse'
import { loadModel } from '@/lib/core/language/model/load-model'
import { type BenchArticle, readDevelopment, readSeed, readWikinews } from './items-articles'
import { covered, keyTexts, matchesAnswer, trapped } from './items-coverage'
import { type MadeSet, spreadRows } from './items-spread'
import { sameShare, VARIANTS } from './items-variants'

const PAGE = 'docs/bench-items.md'
const LONG = 250
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))

const about = ({ title, publishedAt }: BenchArticle) => ({
  ...(title && { title }),
  ...(publishedAt && { publishedAt }),
})

function make(article: BenchArticle, options: GenerateOptions = {}): Generation | null {
  const result = generate(article.text, { ...about(article), ...options }, model)
  return result.ok ? result.generation : null
}

const of = (part: number, whole: number) => `${part} of ${whole}`
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

function seedPart(): string {
  const seed = readSeed()
  if (!seed) return 'The seed article is not here.'
  const { article, gold } = seed
  const must = gold.items.filter((fact) => fact.salience === 3)
  const rows = (
    [
      ['default 12', {}],
      ['20', { count: 20 }],
      ['all that pass', { all: true }],
    ] as [string, GenerateOptions][]
  ).map(([name, options]) => {
    const { items } = make(article, options)!
    return [
      name,
      String(items.length),
      of(covered(must, items).length, must.length),
      of(covered(gold.items, items).length, gold.items.length),
      String(trapped(gold, items, article.text).length),
    ]
  })
  const all = make(article, { all: true })!.items
  const missed = must.filter((fact) => covered([fact], all).length === 0).map((fact) => fact.id)
  return `${table(['items', 'made', 'must-cover facts', 'all gold facts', 'items on a must-not-ask span'], rows)}\n\nMust-cover facts missed by all: ${missed.join(', ') || 'none'}.`
}

function developmentPart(): string {
  const rows = readDevelopment().flatMap(({ article, questions }) => {
    const twelve = make(article)
    const all = make(article, { all: true })
    if (!twelve || !all) return []
    const agreed = (items: Generation['items']) => {
      const texts = items.flatMap(keyTexts)
      return questions.filter((one) => matchesAnswer(texts, [one.answer, ...(one.accepted ?? [])])).length
    }
    const human = (items: Generation['items']) => (questions.length > 0 ? of(agreed(items), questions.length) : '–')
    const { sentences, used } = twelve.coverage
    return [
      [
        article.name,
        String(twelve.article.words),
        String(twelve.items.length),
        String(all.items.length),
        human(twelve.items),
        human(all.items),
        of(used, sentences),
      ],
    ]
  })
  return table(['article', 'words', 'default', 'all', 'human keys by the default', 'by all', 'sentences used'], rows)
}

/** What each automatic check turned down, as a share of all that reached the checks. */
function checkPart(articles: readonly BenchArticle[]): string {
  const counts: Record<string, number> = {}
  let passed = 0
  for (const article of articles) {
    const result = analyse(article.text, about(article), model)
    if (!result.ok) continue
    const { sentences } = explainGeneration(result.analysis, about(article), model)
    for (const sentence of sentences) {
      passed += sentence.items.length
      for (const { reason } of sentence.rejected) counts[reason] = (counts[reason] ?? 0) + 1
    }
  }
  const total = Object.values(counts).reduce((sum, n) => sum + n, passed)
  const rows = Object.entries(counts)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, n]) => [reason, String(n), percent(n, total)])
  return `${articles.length} articles, ${total} drafts and refused candidates.\n\n${table(['reason', 'times', 'share'], [['passed', String(passed), percent(passed, total)], ...rows])}`
}

function wikinewsPart(articles: readonly BenchArticle[]): string {
  const sets: MadeSet[] = []
  const kinds: boolean[] = []
  for (const article of articles) {
    const made = make(article)
    if (!made || made.article.words < LONG) continue
    sets.push({ text: article.text, items: made.items })
    kinds.push(new Set(made.items.map((item) => item.type)).size >= 4)
  }
  const sizes = sets.map((set) => set.items.length)
  const rows: [string, string][] = [
    [`articles of ${LONG} words or more`, String(sets.length)],
    ['twelve items', percent(sizes.filter((size) => size >= 12).length, sizes.length)],
    ['eight or more', percent(sizes.filter((size) => size >= 8).length, sizes.length)],
    ['mean number of items', (sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)).toFixed(1)],
    ['four item types', percent(kinds.filter(Boolean).length, kinds.length)],
    ...spreadRows(sets),
  ]
  return table(['measure', 'value'], rows)
}

/** The default set and all that pass, from one analysis. */
function makeBoth(article: BenchArticle): { best: Item[]; all: Item[] } | null {
  const result = analyse(article.text, about(article), model)
  if (!result.ok) return null
  const { generation, best } = generateAllFromAnalysis(result.analysis, about(article), model)
  return { best: generation.items.filter((item) => best.has(item.id)), all: generation.items }
}

function robustnessPart(articles: readonly BenchArticle[]): string {
  const plain = articles.map(makeBoth)
  const rows = VARIANTS.map(({ name, change }) => {
    const shares = articles.flatMap((article, at) => {
      const before = plain[at]
      if (!before) return []
      const after = makeBoth({ ...article, text: change(article.text) })
      return [
        { best: after ? sameShare(before.best, after.best) : 0, all: after ? sameShare(before.all, after.all) : 0 },
      ]
    })
    const mean = (key: 'best' | 'all') =>
      percent(
        shares.reduce((sum, one) => sum + one[key], 0),
        shares.length,
      )
    return [name, mean('best'), mean('all')]
  })
  return table(['change', 'default items the same', 'all items the same'], rows)
}

function steadyPart(articles: readonly BenchArticle[]): string {
  const bytes = (article: BenchArticle) => JSON.stringify(make(article, { seed: 3 }))
  const first = articles.map(bytes)
  const same = articles.map(bytes).filter((text, at) => text === first[at]).length
  return `Same bytes twice: ${of(same, articles.length)}.`
}

/** Median of some runs, warm. */
function timePart(): string {
  const seed = readSeed()
  if (!seed) return ''
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now()
    make(seed.article)
    return performance.now() - started
  }).sort((a, b) => a - b)
  const sizes = [25_000, 50_000, 100_000].map((words) => {
    const text = bookOf(words)
    let reports = 0
    const started = performance.now()
    const made = generate(text, {}, model, { onProgress: () => (reports += 1) })
    const seconds = (performance.now() - started) / 1000
    return [
      words.toLocaleString('en'),
      seconds.toFixed(1),
      String(made.ok ? made.generation.items.length : 0),
      String(reports),
    ]
  })
  return `Seed to 12 items, warm, median of nine on ${cpus()[0]?.model ?? 'an unknown processor'}: ${times[4]!.toFixed(0)} ms.\n\n${table(['words', 'seconds', 'items', 'progress reports'], sizes)}`
}

function bookOf(words: number): string {
  const paragraphs = readWikinews().flatMap((article) => article.text.split('\n'))
  const out: string[] = []
  for (let at = 0, has = 0; has < words; at = (at + 1) % paragraphs.length) {
    out.push(paragraphs[at]!)
    has += paragraphs[at]!.split(/\s+/).length
  }
  return out.join('\n\n')
}

export async function run(): Promise<void> {
  const wikinews = readWikinews()
  const seed = readSeed()
  const development = readDevelopment().map(({ article }) => article)
  const some = wikinews.filter((_, at) => at % 24 === 0)
  const few = [...(seed ? [seed.article] : []), ...development, ...some]
  const parts: [string, () => string][] = [
    ['Seed article', seedPart],
    ['Development articles', developmentPart],
    ['Wikinews, default items', () => wikinewsPart(wikinews)],
    ['Robustness', () => robustnessPart(few)],
    ['Determinism', () => steadyPart(few)],
    ['Checks', () => checkPart(few)],
    ['Time', timePart],
  ]
  const sections = parts.map(([name, part]) => {
    const section = `## ${name}\n\n${part()}`
    console.log(`${section}\n`)
    return section
  })
  const page = `# Bench of the generator\n\nWritten by \`npm run bench -- items\`; what each figure means is in \`tests/bench/items*.ts\`. The data is not in the repository.\n\n${sections.join('\n\n')}\n`
  writeFileSync(PAGE, page)
}
