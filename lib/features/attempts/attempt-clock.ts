import 'server-only'
import type { Dates } from '@/lib/core/assessment/deadline'

/** What says when an attempt ends and what its student may see when, in columns of `CLOCK_COLUMNS`. */
export type AttemptClock = Dates & {
  /** The student's own; null outside a class. */
  extraTimePercent: number | null
  /** The most extra time that anybody in the class has. */
  mostExtraPercent: number
}

export const CLOCK_COLUMNS = `g."opensAt", g."dueAt", g."locksAt", n."extraTimePercent",
    (SELECT coalesce(max(e."extraTimePercent"), 0) FROM "Enrolment" e
      WHERE e."classId" = g."classId" AND e."removedAt" IS NULL) AS "mostExtraPercent"`

/** Joins to an attempt `a` its assignment `g` and its student's enrolment `n`, where there are such. */
export const CLOCK_JOINS = `LEFT JOIN "Assignment" g ON g."id" = a."assignmentId"
    LEFT JOIN "Enrolment" n ON n."classId" = g."classId" AND n."userId" = a."userId"`

/** The assignment as `sightOf` in core takes it, like one read by `REVIEW_COLUMNS`; null outside a class. */
export function assignmentOf(row: AttemptClock & { assignmentId: string | null }) {
  const { assignmentId, opensAt, dueAt, locksAt, mostExtraPercent } = row
  if (!assignmentId) return null
  return { opensAt, dueAt, locksAt, class: { enrolments: [{ extraTimePercent: mostExtraPercent }] } }
}
