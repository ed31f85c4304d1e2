import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { writeCsv } from '@/lib/formats/write-csv'
import { ANSWER_COLUMNS, exportAnswers } from './export-answers'
import { exportReviews, REVIEW_FIELDS } from './export-reviews'

export const ExportQuery = z.object({ what: z.enum(['answers', 'reviews']), as: z.enum(['csv', 'json']) })
export type ExportQuery = z.infer<typeof ExportQuery>

/** The viewer's own answers or reviews as the text of a file. JSON: `{ version: 1, answers | reviews: [...] }`, times in ISO 8601. */
export async function exportProgress(viewer: Viewer, { what, as }: ExportQuery, now: Date): Promise<string> {
  if (what === 'answers') {
    const answers = await exportAnswers(viewer, now)
    return as === 'csv' ? writeCsv(ANSWER_COLUMNS, answers) : toJson({ answers })
  }
  const reviews = await exportReviews(viewer)
  return as === 'csv' ? writeCsv(REVIEW_FIELDS, reviews) : toJson({ reviews })
}

function toJson(content: object): string {
  return JSON.stringify({ version: 1, ...content }, null, 2)
}
