import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Answer } from '@/lib/core/grading/answer'
import type { Verdict } from '@/lib/core/grading/grade'
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
  now: Date
}

/**
 * Writes a graded answer, unless the attempt was handed in or an answer stands that this one may not replace; false
 * then. One statement, so that any number of packets at once need no transaction that spans round trips: the shared
 * lock makes handing in wait for answers under way, and answers see that it happened.
 */
export async function keepResponse(viewer: Viewer, mode: 'practice' | 'exam', response: NewResponse): Promise<boolean> {
  const { attemptId, questionId, submissionId, sequence, answer, verdict, fraction, now } = response
  const written = await prisma.$executeRaw`
    INSERT INTO "Response" ("id", "attemptId", "setVersionId", "itemRevisionId", "answer", "verdict", "fraction",
      "submissionId", "sequence", "recordedAt")
    SELECT ${makeTimeOrderedId(now)}::uuid, open."id", open."setVersionId", ${questionId}::uuid,
      ${JSON.stringify(answer)}::jsonb, ${verdict}::"Verdict", ${fraction}::float8,
      ${submissionId}::uuid, ${sequence}::int, ${now}::timestamptz
    FROM (
      SELECT "id", "setVersionId" FROM "Attempt"
      WHERE "id" = ${attemptId}::uuid AND "userId" = ${viewer.id}::uuid AND "submittedAt" IS NULL
      FOR SHARE
    ) open
    ON CONFLICT ("attemptId", "itemRevisionId") DO UPDATE SET
      "answer" = EXCLUDED."answer", "verdict" = EXCLUDED."verdict", "fraction" = EXCLUDED."fraction",
      "submissionId" = EXCLUDED."submissionId", "sequence" = EXCLUDED."sequence", "recordedAt" = EXCLUDED."recordedAt"
    WHERE ${mode} = 'exam' AND EXCLUDED."sequence" > "Response"."sequence"`
  return written > 0
}
