import { parseArgs } from 'node:util'
import { GenerateRequest, generateFromText } from '@/lib/features/articles/generate-from-text'
import { parseRequest } from '../launcher/parse-request'
import { readInput } from '../launcher/read-input'
import { watchProgress } from '../launcher/watch-progress'

export const summary =
  'items from <file | - | URL>: --title --date --count --types --seed --all --explain --format text|json'

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      date: { type: 'string' },
      count: { type: 'string' },
      types: { type: 'string' },
      seed: { type: 'string' },
      all: { type: 'boolean' },
      explain: { type: 'boolean' },
      format: { type: 'string' },
    },
  })
  parseRequest(GenerateRequest, values) // before anything is fetched
  const { text, title, date } = await readInput(positionals[0])
  const request = parseRequest(GenerateRequest, { ...values, title: values.title ?? title, date: values.date ?? date })
  const { signal, onProgress, finish } = watchProgress()
  try {
    const output = await generateFromText(text, request, { signal, onProgress })
    finish()
    process.stdout.write(output)
    return 0
  } catch (error) {
    finish()
    if (!signal.aborted) throw error
    process.stderr.write('Stopped; nothing was written.\n')
    return 130 // as shells count a program that Ctrl-C ended
  }
}
