import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItems } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { storedRules } from '@/lib/core/assessment/rules'
import type { Attempt, Response } from '@/lib/db/generated/client'
import { queryRows } from '@/lib/db/query-rows'
import { type AttemptClock, assignmentOf, CLOCK_COLUMNS, CLOCK_JOINS } from './attempt-clock'
import { pinnedItems } from './pinned-items'

export type AttemptRow = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

type GivenAnswer = Pick<
  Response,
  'itemRevisionId' | 'answer' | 'verdict' | 'fraction' | 'sequence' | 'judgedBy' | 'late'
>
type Row = Attempt &
  AttemptClock & {
    setName: string
    classId: string | null
    /** The student's name in the class. */
    displayName: string | null
    slug: string
    isShared: boolean
    responses: GivenAnswer[]
  }

/** The attempt, what was answered, and what says what its student may see (`REVIEW_COLUMNS`), in one round trip. */
const FIND = `SELECT a.*, g."classId", n."displayName", v."name" AS "setName", s."slug", s."isShared", ${CLOCK_COLUMNS},
    (SELECT coalesce(json_agg(json_build_object('itemRevisionId', r."itemRevisionId", 'answer', r."answer",
        'verdict', r."verdict", 'fraction', r."fraction", 'sequence', r."sequence", 'judgedBy', r."judgedBy",
        'late', r."late") ORDER BY r."id"), '[]') FROM "Response" r WHERE r."attemptId" = a."id") AS "responses"
  FROM "Attempt" a JOIN "SetVersion" v ON v."id" = a."setVersionId" JOIN "QuestionSet" s ON s."id" = v."setId"
    ${CLOCK_JOINS}
  WHERE a."id" = $1`
const OWN = `${FIND} AND a."userId" = $2`
const OF_OWN_CLASS = `${FIND} AND EXISTS (SELECT 1 FROM "Class" c WHERE c."id" = g."classId" AND c."ownerId" = $2)`

/** An attempt of the viewer's with its rules, its questions in the order of the attempt; null where it isn't theirs. */
export function findAttempt(viewer: Viewer, attemptId: string) {
  return find(OWN, viewer, attemptId)
}

/** The same of a student, for an assignment of the viewer's class; null where it isn't one. */
export function findStudentAttempt(viewer: Viewer, attemptId: string) {
  return find(OF_OWN_CLASS, viewer, attemptId)
}

async function find(statement: string, viewer: Viewer, attemptId: string) {
  const [row] = await queryRows<Row>(statement, [attemptId, viewer.id])
  if (!row) return null
  const rules = storedRules(row.rules, row.mode)
  const asked = askedItems(await pinnedItems(row.setVersionId), row)
  return { ...row, rules, assignment: assignmentOf(row), items: arrangeItems(asked, { seed: row.seed, rules }) }
}
