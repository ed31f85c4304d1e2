import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Answer } from '@/lib/core/grading/answer'
import type { Verdict } from '@/lib/core/grading/grade'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { prisma } from '@/lib/db/prisma-client'
import { makeTimeOrderedId } from './make-time-ordered-id'

export type NewResponse = {
  attemptId: string
  questionId: string
  submissionId: string
  sequence: number
  answer: Answer
  verdict: Verdict
  fraction: number
  /** Came after time was up. */
  late: boolean
  now: Date
}

/**
 * Writes a graded answer, unless the attempt was handed in or an answer stands that this one may not replace; false
 * then. A late one is written also where time handed the attempt in, and never over one that came in time. One
 * statement, so that any number of packets at once need no transaction that spans round trips: the shared lock makes
 * handing in wait for answers under way, and answers see that it happened.
 */
export async function keepResponse(viewer: Viewer, mode: 'practice' | 'exam', response: NewResponse): Promise<boolean> {
  try {
    return await write(viewer, mode, response)
  } catch (error) {
    // The same submission at the same moment may be refused by its own id before the question's row is there to meet
    // it; the second time it is.
    if (mapDatabaseError(error)?.kind !== 'taken') throw error
    return write(viewer, mode, response)
  }
}

async function write(viewer: Viewer, mode: 'practice' | 'exam', response: NewResponse): Promise<boolean> {
  const { attemptId, questionId, submissionId, sequence, answer, verdict, fraction, late, now } = response
  const written = await prisma.$executeRaw`
    INSERT INTO "Response" ("id", "attemptId", "setVersionId", "itemRevisionId", "answer", "verdict", "fraction",
      "submissionId", "sequence", "late", "recordedAt")
    SELECT ${makeTimeOrderedId(now)}::uuid, open."id", open."setVersionId", ${questionId}::uuid,
      ${JSON.stringify(answer)}::jsonb, ${verdict}::"Verdict", ${fraction}::float8,
      ${submissionId}::uuid, ${sequence}::int, ${late}::boolean, ${now}::timestamptz
    FROM (
      SELECT "id", "setVersionId" FROM "Attempt"
      WHERE "id" = ${attemptId}::uuid AND "userId" = ${viewer.id}::uuid
        AND ("submittedAt" IS NULL OR (${late}::boolean AND "handedInByTime"))
      FOR SHARE
    ) open
    ON CONFLICT ("attemptId", "itemRevisionId") DO UPDATE SET
      "answer" = EXCLUDED."answer", "verdict" = EXCLUDED."verdict", "fraction" = EXCLUDED."fraction",
      "submissionId" = EXCLUDED."submissionId", "sequence" = EXCLUDED."sequence", "late" = EXCLUDED."late",
      "recordedAt" = EXCLUDED."recordedAt"
    WHERE ${mode} = 'exam' AND EXCLUDED."sequence" > "Response"."sequence"
      AND ("Response"."late" OR NOT EXCLUDED."late")`
  return written > 0
}
