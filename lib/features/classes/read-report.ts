import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Dates } from '@/lib/core/assessment/deadline'
import { finalScore } from '@/lib/core/assessment/final-score'
import { type Rules, storedRules } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'

export type ReportRow = {
  userId: string
  name: string
  extraTimePercent: number
  attempts: ReportedAttempt[]
  /** By the grading method; null where nothing is handed in. */
  final: { score: number; maxScore: number } | null
}
export type ReportedAttempt = {
  id: string
  startedAt: Date
  deadlineAt: Date | null
  submittedAt: Date | null
  handedInByTime: boolean
  /** Handed in after the due date. */
  late: boolean
  answered: number
  /** Answers that came after time was up, and whether they are in the score. */
  lateAnswers: number
  lateCounted: boolean
  score: number | null
  maxScore: number | null
}
export type Report = {
  id: string
  classId: string
  className: string
  setVersionId: string
  setId: string
  setName: string
  /** Whether the share link is open, so that anyone with it can practise the same questions. */
  isShared: boolean
  questions: number
  rules: Rules
  dates: Dates
  rows: ReportRow[]
}

/** Who of a class has taken an assignment and with which score, by name; null where the class isn't the viewer's. */
export async function readReport(viewer: Viewer, assignmentId: string): Promise<Report | null> {
  const row = await prisma.assignment.findFirst({
    where: { id: assignmentId, class: { ownerId: viewer.id } },
    include: {
      class: { include: { enrolments: { where: { removedAt: null }, orderBy: { displayName: 'asc' } } } },
      version: {
        select: { name: true, set: { select: { id: true, isShared: true } }, _count: { select: { items: true } } },
      },
      attempts: { orderBy: { startedAt: 'asc' }, include: { responses: { select: { late: true } } } },
    },
  })
  if (!row) return null
  const rules = storedRules(row.rules)
  const { opensAt, dueAt, locksAt, version } = row
  return {
    ...{ id: row.id, classId: row.classId, className: row.class.name, rules, dates: { opensAt, dueAt, locksAt } },
    ...{ setVersionId: row.setVersionId, setId: version.set.id, setName: version.name, isShared: version.set.isShared },
    questions: version._count.items,
    rows: row.class.enrolments.map(({ userId, displayName, extraTimePercent }) => {
      const theirs = row.attempts.filter((attempt) => attempt.userId === userId)
      const scored = theirs.flatMap(({ startedAt, score, maxScore }) =>
        score === null || maxScore === null ? [] : [{ startedAt, score, maxScore }],
      )
      return {
        ...{ userId, name: displayName, extraTimePercent },
        attempts: theirs.map(({ responses, ...attempt }) => ({
          ...{ id: attempt.id, startedAt: attempt.startedAt, deadlineAt: attempt.deadlineAt },
          ...{ submittedAt: attempt.submittedAt, handedInByTime: attempt.handedInByTime, late: attempt.late },
          ...{ lateCounted: attempt.lateCounted, score: attempt.score, maxScore: attempt.maxScore },
          answered: responses.length,
          lateAnswers: responses.filter(({ late }) => late).length,
        })),
        final: finalScore(rules.grading, scored),
      }
    }),
  }
}
