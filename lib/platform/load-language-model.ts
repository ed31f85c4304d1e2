import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'

const WEIGHTS = 'lib/core/language/model/weights.bin'

let loaded: LanguageModel | undefined

/** The tagger and parser that ship with Factdeck, read from disk once per process. */
export function loadLanguageModel(): LanguageModel {
  loaded ??= loadModel(readWeights())
  return loaded
}

// A built server runs with its code bundled elsewhere but from the project's root; a script may run from anywhere
// but with its source in place. Between them the two ways cover every start.
function readWeights(): Uint8Array {
  const here = path.dirname(fileURLToPath(import.meta.url))
  for (const root of [/* turbopackIgnore: true */ process.cwd(), path.resolve(here, '../..')]) {
    try {
      return readFileSync(path.join(root, WEIGHTS))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`The language model is missing: ${WEIGHTS} belongs to Factdeck's folder. Install Factdeck again.`)
}
