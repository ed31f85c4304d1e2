import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '@/lib/core/language/analyse'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { parseSentences } from '@/lib/core/language/model/parse-sentences'
import { loadLanguageModel } from '@/lib/platform/load-language-model'
import { DATA } from './gum-documents'
import { readConllu } from './read-conllu'

/** Seconds of processor time after which no longer text is begun. */
const PATIENCE = 240

/** Processor time in milliseconds: the clock on the wall counts the neighbours too. */
export function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of some rounds: what the work itself takes, without collected garbage of others and cold code. */
export const best = (rounds: number, work: () => void): number =>
  Math.min(...Array.from({ length: rounds }, () => timed(work)))

export function readArticles(): string[] {
  const lines = readFileSync(path.join(DATA, 'wikinews/wikinews-2019.jsonl'), 'utf8').split('\n').slice(0, 40)
  return lines.filter((line) => line !== '').map((line) => String(JSON.parse(line).text ?? ''))
}

const megabytes = () => process.memoryUsage().rss / 2 ** 20

/** Load, warm speed and memory; to be asked first of all, in a process that has done nothing else. */
export function measureSpeed() {
  const bare = megabytes()
  let model: LanguageModel | undefined
  const load = timed(() => {
    model = loadLanguageModel()
  })
  const run = (text: string) => analyse(text, {}, model!)
  const seed = readFileSync(path.join(DATA, 'seed/article.txt'), 'utf8')
  // Articles of all kinds first: warm is what the code is after them.
  const articles = readArticles()
  const words = articles.reduce((sum, text) => sum + wordsOf(run(text)), 0)
  const all = best(10, () => {
    for (const text of articles) run(text)
  })
  const one = best(20, () => void run(seed))
  const memory = megabytes()
  const gold = readConllu(path.join(DATA, 'ud/gum-test-clean.conllu')).map((words) => words.map(({ text }) => text))
  const trees = best(5, () => void parseSentences(model!, gold))
  const parsed = (1000 * gold.reduce((sum, sentence) => sum + sentence.length, 0)) / trees
  return {
    model: model!,
    bare,
    memory,
    parsed,
    load,
    seed: one,
    articles: articles.length,
    rate: (1000 * words) / all,
  }
}

const wordsOf = (result: ReturnType<typeof analyse>): number =>
  result.ok ? result.analysis.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0) : 0

/** Time and memory for texts of 1,000 to 1,000,000 words, each paragraph with names of its own. */
export function measureGrowth(model: LanguageModel) {
  const rows: { words: number; seconds: number; memory: number }[] = []
  let spent = 0
  for (const size of [1000, 10_000, 100_000, 1_000_000]) {
    const before = rows.at(-1)
    if (before && spent + before.seconds * 10 > PATIENCE) break
    let raw = ''
    for (let i = 0; i < (size * 0.98) / 53; i++) raw += paragraph(i)
    const work = () => {
      const result = analyse(raw, {}, model)
      if (!result.ok) throw new Error(result.refusal.message)
    }
    const seconds = (size < 100_000 ? best(3, work) : timed(work)) / 1000
    spent += seconds
    rows.push({ words: size, seconds, memory: megabytes() })
  }
  return rows
}

const paragraph = (i: number) =>
  `Ana Ruiz${i % 97} of Ostervik said on Monday that the council would spend $${i} million on the old bridge. She told the ministry that it had ${i} days left. “We cannot wait,” said her deputy, Olaf Brandt${i % 89}. The bridge was closed in ${1900 + (i % 100)}, and the mayor wants it back.\n\n`
