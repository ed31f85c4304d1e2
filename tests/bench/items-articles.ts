import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const DATA = '../shared/data'

export type BenchArticle = { name: string; text: string; title?: string; publishedAt?: string }
/** What a good quiz writer asks of the seed article. Offsets are UTF-16 code units into its raw text. */
export type GoldItem = {
  id: string
  answer: string
  accepted: string[]
  salience: number
  evidence_start: number
  evidence_end: number
}
export type Gold = { items: GoldItem[]; must_not_ask: { span: string; why: string }[] }
export type HumanQuestion = { question: string; answer: string; accepted?: string[] }

const read = (...parts: string[]) => readFileSync(path.join(DATA, ...parts), 'utf8')

/** Null where the folder of measuring data is not beside the repository. */
export function readSeed(): { article: BenchArticle; gold: Gold } | null {
  if (!existsSync(path.join(DATA, 'seed'))) return null
  return {
    article: { name: 'seed', text: read('seed', 'article.txt') },
    gold: JSON.parse(read('seed', 'gold.json')) as Gold,
  }
}

export function readDevelopment(): { article: BenchArticle; questions: HumanQuestion[] }[] {
  const folder = path.join(DATA, 'articles-dev')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const data = JSON.parse(read('articles-dev', file)) as {
        title: string
        text: string
        publication_date?: string
        human_questions: HumanQuestion[]
      }
      const { title, text, publication_date: publishedAt } = data
      const article = { name: file.replace('.json', ''), text, title, ...(publishedAt && { publishedAt }) }
      return { article, questions: data.human_questions }
    })
}

export function readWikinews(): BenchArticle[] {
  const folder = path.join(DATA, 'wikinews')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => read('wikinews', file).trim().split('\n'))
    .map((line) => {
      const { text, title, date } = JSON.parse(line) as { text: string; title: string; date: string }
      return { name: title, text, title, publishedAt: date }
    })
}
