import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { explainGeneration, formatExplanation } from '@/lib/core/items/explain-generation'
import { formatGenerationText } from '@/lib/core/items/format-generation'
import { generateInSteps } from '@/lib/core/items/generate'
import { ITEM_TYPES } from '@/lib/core/items/types'
import { analyseInSteps } from '@/lib/core/language/analyse'
import { runStepsInTurns, type StepOptions, type Steps } from '@/lib/core/language/steps'
import { ExplainedError } from '@/lib/platform/explained-error'
import { loadLanguageModel } from '@/lib/platform/load-language-model'

const wholeNumber = (name: string, from: number, to: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number` })
    .int(`${name} must be a whole number`)
    .min(from, `${name} must be ${from} or more`)
    .max(to, `${name} must be ${to} or less`)

/** What `factdeck generate` takes beside the text. */
export const GenerateRequest = z.object({
  title: z.string().trim().min(1, '--title must not be empty').optional(),
  date: z.iso.date('--date must be a day of the calendar, written 2026-11-23').optional(),
  count: wholeNumber('--count', 1, 10_000).optional(),
  types: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(ITEM_TYPES, { error: `--types must be a list of: ${ITEM_TYPES.join(', ')}` })))
    .optional(),
  seed: wholeNumber('--seed', 0, 2 ** 32 - 1).optional(),
  all: z.boolean().optional(),
  explain: z.boolean().optional(),
  format: z.enum(['text', 'json'], { error: '--format must be text or json' }).default('text'),
})
export type GenerateRequest = z.infer<typeof GenerateRequest>

/**
 * Items of a text, written as asked for. Throws ExplainedError (exit code 2) where the text can't be used, and
 * CancelledError when the signal of `run` says so.
 */
export async function generateFromText(raw: string, request: GenerateRequest, run: StepOptions = {}): Promise<string> {
  const { title, date, count, types, seed, all, explain, format } = request
  const about = { ...(title && { title }), ...(date && { publishedAt: date }) }
  const options = {
    ...about,
    ...(count !== undefined && { count }),
    ...(types && { types }),
    ...(seed !== undefined && { seed }),
    ...(all && { all }),
  }
  const model = loadLanguageModel()
  const inTurns = <T>(steps: Steps<T>) => runStepsInTurns(steps, () => setImmediate(), run)
  if (explain) {
    const result = await inTurns(analyseInSteps(raw, about, model))
    if (!result.ok) throw new ExplainedError(result.refusal.message, { exitCode: 2 })
    const explanation = explainGeneration(result.analysis, options, model)
    return format === 'json' ? toJson(explanation) : formatExplanation(explanation)
  }
  const result = await inTurns(generateInSteps(raw, { ...options, clock: () => performance.now() }, model))
  if (!result.ok) throw new ExplainedError(result.refusal.message, { exitCode: 2 })
  return format === 'json' ? toJson(result.generation) : formatGenerationText(result.generation)
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
