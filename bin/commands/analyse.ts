import { parseArgs } from 'node:util'
import { AnalyseRequest, analyseFromText } from '@/lib/features/articles/analyse-from-text'
import { parseRequest } from '../launcher/parse-request'
import { readInput } from '../launcher/read-input'

export const summary = 'what <file | - | URL> says, word by word: --title --date --conllu --format text|json|conllu'

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      date: { type: 'string' },
      conllu: { type: 'boolean' },
      format: { type: 'string' },
    },
  })
  parseRequest(AnalyseRequest, values) // before anything is fetched
  const { text, title, date } = await readInput(positionals[0])
  const request = parseRequest(AnalyseRequest, { ...values, title: values.title ?? title, date: values.date ?? date })
  process.stdout.write(analyseFromText(text, request))
  return 0
}
