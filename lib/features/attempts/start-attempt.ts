import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { queryRows } from '@/lib/db/query-rows'
import { makeTimeOrderedId } from './make-time-ordered-id'

const TRIES = 3

type Row = { attemptId: string | null }

const START = `WITH version AS (
    SELECT v."id" FROM "QuestionSet" s JOIN "SetVersion" v ON v."setId" = s."id"
    WHERE s."slug" = $1 AND s."isShared" AND EXISTS (SELECT 1 FROM "SetVersionItem" i WHERE i."setVersionId" = v."id")
    ORDER BY v."number" DESC LIMIT 1
  ), open AS (
    SELECT a."id" FROM "Attempt" a JOIN version ON version."id" = a."setVersionId"
    WHERE a."userId" = $2::uuid AND a."assignmentId" IS NULL AND a."submittedAt" IS NULL AND a."retryOfId" IS NULL
  ), made AS (
    INSERT INTO "Attempt" ("id", "userId", "setVersionId", "seed", "startedAt")
    SELECT $3::uuid, $2::uuid, version."id", $4::int, $5::timestamptz FROM version
    WHERE NOT EXISTS (SELECT 1 FROM open)
    ON CONFLICT DO NOTHING RETURNING "id"
  )
  SELECT coalesce((SELECT "id" FROM open), (SELECT "id" FROM made)) AS "attemptId" FROM version`

/**
 * Starts a pass over the newest version of a shared set, or resumes the one that is open: there is at most one, which
 * the database guarantees, so two presses meet in the same. `seed` (32 bits) shuffles it. Null where the link leads nowhere.
 */
export async function startAttempt(viewer: Viewer, slug: string, seed: number, now: Date): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const [row] = await queryRows<Row>(START, [slug, viewer.id, makeTimeOrderedId(now), seed, now])
    if (!row) return null
    if (row.attemptId) return row.attemptId
    // Another press began at the same moment: what it made is there to be found now.
  }
  throw new Error('an attempt was handed in each time it was about to be resumed')
}
