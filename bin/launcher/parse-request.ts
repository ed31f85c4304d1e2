import type { z } from 'zod'
import { ExplainedError } from '@/lib/platform/explained-error'

/** Holds a command's options to their schema; what doesn't fit becomes one sentence, exit code 2. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, values: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  const faults = [...new Set(parsed.error.issues.map((issue) => issue.message))]
  throw new ExplainedError(`${faults.join('; ')}.`, { exitCode: 2 })
}
