import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { queryRows } from '@/lib/db/query-rows'

export type SharedSet = {
  setVersionId: string
  name: string
  by: string
  questions: number
  /** The viewer's unfinished pass; null where there is none. */
  open: { attemptId: string; answered: number } | null
}

type Row = Omit<SharedSet, 'open'> & { openId: string | null; answered: number }

const FIND = `SELECT v."id" AS "setVersionId", v."name", u."name" AS "by",
    (SELECT count(*)::int FROM "SetVersionItem" i WHERE i."setVersionId" = v."id") AS "questions",
    open."id" AS "openId",
    (SELECT count(*)::int FROM "Response" r WHERE r."attemptId" = open."id") AS "answered"
  FROM "QuestionSet" s JOIN "SetVersion" v ON v."setId" = s."id" JOIN "User" u ON u."id" = s."ownerId"
    LEFT JOIN "Attempt" open ON open."userId" = $2::uuid AND open."setVersionId" = v."id"
      AND open."assignmentId" IS NULL AND open."submittedAt" IS NULL AND open."retryOfId" IS NULL
  WHERE s."slug" = $1 AND s."isShared" ORDER BY v."number" DESC LIMIT 1`

/** What a share link leads to; null where it was never shared, is shared no longer, or nothing is published. */
export async function readSharedSet(viewer: Viewer | null, slug: string): Promise<SharedSet | null> {
  const [row] = await queryRows<Row>(FIND, [slug, viewer?.id ?? null])
  if (!row || row.questions === 0) return null
  const { openId, answered, ...set } = row
  return { ...set, open: openId ? { attemptId: openId, answered } : null }
}
