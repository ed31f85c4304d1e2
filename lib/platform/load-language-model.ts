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
  try {
    return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), WEIGHTS))
  } catch {
    const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
    return readFileSync(path.join(root, WEIGHTS))
  }
}
