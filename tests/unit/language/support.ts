import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '@/lib/core/language/analyse'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'
import type { AnalyseOptions, Analysis } from '@/lib/core/language/types'

const ROOT = path.resolve(import.meta.dirname, '../../..')
let model: LanguageModel | null = null

/** The model that ships, read once for all tests of a file. */
export function theModel(): LanguageModel {
  model ??= loadModel(readFileSync(path.join(ROOT, 'lib/core/language/model/weights.bin')))
  return model
}

/** The analysis of a text that must be accepted. */
export function read(raw: string, options: AnalyseOptions = {}): Analysis {
  const result = analyse(raw, options, theModel())
  if (!result.ok) throw new Error(result.refusal.message)
  return result.analysis
}

/** The words of a span. */
export function words(analysis: Analysis, span: { start: number; end: number }): string {
  return analysis.raw.slice(span.start, span.end)
}

/** A file of the data that lies beside the repository, or null with a line that says so. */
export function sharedData(name: string): string | null {
  const file = path.resolve(ROOT, '../shared/data', name)
  if (existsSync(file)) return file
  console.log(`skipped: ../shared/data/${name} is not here`)
  return null
}
