import 'server-only'
import { z } from 'zod'
import { analyse } from '@/lib/core/language/analyse'
import { parseConllu } from '@/lib/core/language/conllu'
import { formatAnalysisText, formatConllu } from '@/lib/core/language/format-analysis'
import { ExplainedError } from '@/lib/platform/explained-error'
import { loadLanguageModel } from '@/lib/platform/load-language-model'

/** What `factdeck analyse` takes beside the text. `conllu`: the text is a CoNLL-U file whose words are kept. */
export const AnalyseRequest = z.object({
  title: z.string().trim().min(1, '--title must not be empty').optional(),
  date: z.iso.date('--date must be a day of the calendar, written 2026-11-23').optional(),
  conllu: z.boolean().optional(),
  format: z.enum(['text', 'json', 'conllu'], { error: '--format must be text, json or conllu' }).default('text'),
})
export type AnalyseRequest = z.infer<typeof AnalyseRequest>

/** The analysis of a text, written as asked for. Throws ExplainedError (exit code 2) where the text can't be used. */
export function analyseFromText(raw: string, request: AnalyseRequest): string {
  const model = loadLanguageModel()
  if (request.conllu) return readAsConllu(() => parseConllu(model, raw))
  const { title, date } = request
  const result = analyse(raw, { ...(title && { title }), ...(date && { publishedAt: date }) }, model)
  if (!result.ok) throw new ExplainedError(result.refusal.message, { exitCode: 2 })
  if (request.format === 'json') return `${JSON.stringify(result.analysis, null, 2)}\n`
  return request.format === 'conllu' ? formatConllu(result.analysis) : formatAnalysisText(result.analysis)
}

function readAsConllu(parse: () => string): string {
  try {
    return parse()
  } catch (error) {
    // The reader names the line that isn't CoNLL-U; anything else is a fault of ours.
    if (error instanceof Error && /CoNLL-U/.test(error.message)) {
      throw new ExplainedError(error.message, { exitCode: 2, cause: error })
    }
    throw error
  }
}
