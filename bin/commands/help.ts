import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Verb } from '../launcher/run-verb'

export const summary = 'this list'

export async function run(): Promise<number> {
  const folder = path.dirname(fileURLToPath(import.meta.url))
  const files = fs.readdirSync(folder).sort()
  const verbs = await Promise.all(
    files.map(async (file) => {
      const verb = (await import(pathToFileURL(path.join(folder, file)).href)) as Verb
      return `  ${path.basename(file, '.ts').padEnd(17)}${verb.summary}`
    }),
  )
  process.stdout.write(`npm run -s factdeck -- <command> [options]\n\n${verbs.join('\n')}\n`)
  return 0
}
