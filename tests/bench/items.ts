/**
 * What the generator gives for the seed article and the development articles: items by type, coverage of the
 * gold facts, and the rates that a set is balanced by. `npx tsx tests/bench/items.ts`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { generate } from '@/lib/core/items/generate'
import type { GenerateOptions, Generation, Item } from '@/lib/core/items/types'
import { loadModel } from '@/lib/core/language/model/load-model'

const DATA = '../shared/data'
const model = () => loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
type Model = ReturnType<typeof model>
type Gold = { items: GoldItem[]; must_not_ask: { span: string; why: string }[] }
type GoldItem = {
  id: string
  answer: string
  accepted: string[]
  salience: number
  evidence_start: number
  evidence_end: number
}
type Article = { name: string; text: string; title?: string; publishedAt?: string }

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/^(the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim()

const makeFrom = (language: Model, article: Article, options: GenerateOptions): Generation | null => {
  const about = {
    ...(article.title ? { title: article.title } : {}),
    ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}),
  }
  const result = generate(article.text, { ...about, ...options }, language)
  return result.ok ? result.generation : null
}

/** A gold fact is covered when an item's key is one of its answers and the evidence overlaps. */
function covered(gold: GoldItem[], items: readonly Item[]): GoldItem[] {
  return gold.filter((fact) => {
    const answers = new Set([fact.answer, ...fact.accepted].map(normal))
    return items.some((item) => {
      const texts = [
        item.key.text,
        ...item.accepted,
        ...(item.key.pairs ?? []).flatMap(({ left, right }) => [left, right]),
      ]
      const near = item.evidence.start < fact.evidence_end && fact.evidence_start < item.evidence.end
      return near && texts.some((text) => answers.has(normal(text)))
    })
  })
}

/** Says so where a folder of measuring data is not beside the repository. */
function isAbsent(file: string): boolean {
  if (existsSync(file)) return false
  console.log(`skipped: ${file} is not here`)
  return true
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

function tally(items: readonly Item[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item.type, (counts.get(item.type) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => `${type} ${count}`)
    .join(', ')
}

const wh = (item: Item) =>
  /\b(who|whom|whose|which|what|when|where|why|how many|how much|how long|how old|how large)\b/i
    .exec(item.stem)?.[0]
    .toLowerCase() ?? item.type

function reportSet(name: string, generation: Generation, ms: number): void {
  const { items } = generation
  const choices = items.filter((item) => item.type === 'multiple-choice')
  const lengths = choices.map((item) =>
    item.options.map((option) => ({ correct: option.correct, length: option.text.length })),
  )
  const longest = lengths.filter((options) =>
    options.every((o) => o.correct || o.length < options.find((k) => k.correct)!.length),
  ).length
  const shortest = lengths.filter((options) =>
    options.every((o) => o.correct || o.length > options.find((k) => k.correct)!.length),
  ).length
  const keys = items.filter((item) => item.type !== 'true-false').map((item) => normal(item.key.text))
  console.log(
    `\n${name}: ${items.length} items of ${generation.article.words} words in ${ms.toFixed(0)} ms (${tally(items)})`,
  )
  console.log(
    `  question words ${new Set(items.map(wh)).size}; key longest ${percent(longest, choices.length)}, shortest ` +
      `${percent(shortest, choices.length)}; keys asked twice ${percent(keys.length - new Set(keys).size, keys.length)}; ` +
      `sentences used ${generation.coverage.used} of ${generation.coverage.sentences}`,
  )
}

function reportSeed(language: Model): void {
  const file = `${DATA}/seed/article.txt`
  if (isAbsent(file)) return
  const text = readFileSync(file, 'utf8')
  const gold = JSON.parse(readFileSync(`${DATA}/seed/gold.json`, 'utf8')) as Gold
  const article = { name: 'seed', text }
  const all = makeFrom(language, article, { all: true })!
  const twenty = makeFrom(language, article, { count: 20 })!
  const started = performance.now()
  const twelve = makeFrom(language, article, {})!
  reportSet('seed', twelve, performance.now() - started)
  const must = gold.items.filter((fact) => fact.salience === 3)
  console.log(`  all candidates: ${all.items.length} (${tally(all.items)})`)
  console.log(
    `  gold facts: ${covered(gold.items, all.items).length} of ${gold.items.length} by all, ${covered(gold.items, twenty.items).length} by 20`,
  )
  console.log(
    `  must-cover: ${covered(must, all.items).length} of ${must.length} by all, ${covered(must, twenty.items).length} by 20`,
  )
  const missed = must.filter((fact) => covered([fact], all.items).length === 0)
  console.log(`  must-cover missed by all: ${missed.map((fact) => `${fact.id} (${fact.answer})`).join('; ')}`)
  for (const { span, why } of gold.must_not_ask) {
    const start = text.indexOf(span)
    const hits = all.items.filter(
      ({ evidence }) => start >= 0 && evidence.start < start + span.length && start < evidence.end,
    )
    const named = hits.filter(
      (item) =>
        /\b(He|She|it|The two men|her team)\b/.test(item.stem) ||
        /furniture|byline|copyright|ungrammatical|typo|garbled/.test(why),
    )
    if (named.length > 0)
      console.log(
        `  touches “${span.slice(0, 50)}” (${why.slice(0, 40)}): ${named
          .map((item) => item.stem)
          .slice(0, 2)
          .join(' | ')}`,
      )
  }
}

function reportArticles(language: Model): void {
  const folder = `${DATA}/articles-dev`
  if (isAbsent(folder)) return
  for (const file of readdirSync(folder).sort()) {
    const data = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
      title: string
      text: string
      publication_date?: string
      human_questions: { answer: string }[]
    }
    const article: Article = {
      name: file,
      text: data.text,
      title: data.title,
      ...(data.publication_date ? { publishedAt: data.publication_date } : {}),
    }
    const started = performance.now()
    const twelve = makeFrom(language, article, {})
    if (!twelve) continue
    reportSet(file.replace('.json', ''), twelve, performance.now() - started)
    const all = makeFrom(language, article, { all: true })!
    const keys = new Set(all.items.flatMap((item) => [item.key.text, ...item.accepted]).map(normal))
    const agreed = data.human_questions.filter(({ answer }) => keys.has(normal(answer))).length
    if (data.human_questions.length > 0)
      console.log(`  human keys among ours: ${agreed} of ${data.human_questions.length}`)
  }
}

function reportWikinews(language: Model): void {
  const folder = `${DATA}/wikinews`
  if (isAbsent(folder)) return
  const sizes: number[] = []
  const fourTypes: boolean[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
      const { text, title, date } = JSON.parse(line) as { text: string; title: string; date: string }
      const generation = makeFrom(language, { name: title, text, title, publishedAt: date }, {})
      if (!generation || generation.article.words < 250) continue
      sizes.push(generation.items.length)
      fourTypes.push(new Set(generation.items.map((item) => item.type)).size >= 4)
    }
  const enough = sizes.filter((size) => size >= 12).length
  console.log(
    `\nWikinews, ${sizes.length} articles of 250 words or more: twelve items ${percent(enough, sizes.length)}, ` +
      `mean ${(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)).toFixed(1)}, four types ${percent(fourTypes.filter(Boolean).length, sizes.length)}`,
  )
}

export async function run(): Promise<void> {
  const language = model()
  reportSeed(language)
  reportArticles(language)
  reportWikinews(language)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run()
