import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { writeReadingPage } from '@/lib/features/articles/write-reading-page'
import { ExplainedError } from '@/lib/platform/explained-error'
import { readInput } from '../launcher/read-input'

export const summary = 'a page of all items of <file | URL> …, with evidence, for reading aloud: --out items.html --all'

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string', default: 'items.html' }, all: { type: 'boolean' } },
  })
  if (positionals.length === 0) throw new ExplainedError('Name the articles to read.', { exitCode: 2 })
  const articles: { name: string; text: string; title?: string; date?: string }[] = []
  for (const name of positionals) articles.push({ name, ...(await readInput(name)) })
  fs.writeFileSync(values.out, writeReadingPage(articles, { all: values.all ?? false }))
  process.stdout.write(`Wrote ${values.out}.\n`)
  return 0
}
