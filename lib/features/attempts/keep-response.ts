import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Answer } from '@/lib/core/grading/answer'
import type { Verdict } from '@/lib/core/grading/grade'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { queryRows } from '@/lib/db/query-rows'
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

const WRITE = `INSERT INTO "Response" ("id", "attemptId", "setVersionId", "itemRevisionId", "answer", "verdict", "fraction",
    "submissionId", "sequence", "late", "recordedAt")
  SELECT $1::uuid, open."id", open."setVersionId", $2::uuid, $3::jsonb, $4::"Verdict", $5::float8, $6::uuid, $7::int,
    $8::boolean, $9::timestamptz
  FROM (
    SELECT "id", "setVersionId" FROM "Attempt"
    WHERE "id" = $10::uuid AND "userId" = $11::uuid AND ("submittedAt" IS NULL OR ($8::boolean AND "handedInByTime"))
    FOR SHARE
  ) open
  ON CONFLICT ("attemptId", "itemRevisionId") DO UPDATE SET
    "answer" = EXCLUDED."answer", "verdict" = EXCLUDED."verdict", "fraction" = EXCLUDED."fraction",
    "submissionId" = EXCLUDED."submissionId", "sequence" = EXCLUDED."sequence", "late" = EXCLUDED."late",
    "recordedAt" = EXCLUDED."recordedAt"
  WHERE $12 = 'exam' AND EXCLUDED."sequence" > "Response"."sequence" AND ("Response"."late" OR NOT EXCLUDED."late")
  RETURNING "id"`

async function write(viewer: Viewer, mode: 'practice' | 'exam', response: NewResponse): Promise<boolean> {
  const { attemptId, questionId, submissionId, sequence, answer, verdict, fraction, late, now } = response
  const judged = [JSON.stringify(answer), verdict, fraction]
  const sent = [submissionId, sequence, late, now]
  const values = [makeTimeOrderedId(now), questionId, ...judged, ...sent, attemptId, viewer.id, mode]
  return (await queryRows(WRITE, values)).length > 0
}
