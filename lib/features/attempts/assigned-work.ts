import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Dates } from '@/lib/core/assessment/deadline'
import { finalScore } from '@/lib/core/assessment/final-score'
import { isOverdue } from '@/lib/core/assessment/may-answer'
import { attemptsLeft, type MayOpen, mayOpen } from '@/lib/core/assessment/may-open'
import { sightOf } from '@/lib/core/assessment/may-see'
import { type Rules, storedRules } from '@/lib/core/assessment/rules'
import type { Prisma } from '@/lib/db/generated/client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'

/** An assignment as one of its students sees it. */
export type AssignedWork = {
  id: string
  setName: string
  className: string
  teacher: string
  questions: number
  dates: Dates
  rules: Rules
  /** The student's own, per cent of the time limit. */
  extraTimePercent: number
  mayStart: MayOpen
  /** Null: any number. */
  attemptsLeft: number | null
  /** Begun and not handed in; `overdue`: time is up, it is about to be handed in. */
  open: { attemptId: string; answered: number; deadlineAt: Date | null; overdue: boolean } | null
  done: DoneAttempt[]
  /** By the grading method; null where nothing is handed in, or not every score may be seen. */
  final: { score: number; maxScore: number } | null
}

/** `score` is null where it may not be seen now. In the order they were begun. */
export type DoneAttempt = {
  attemptId: string
  submittedAt: Date
  score: number | null
  maxScore: number
  late: boolean
}

export const withWorkOf = (viewer: Viewer) =>
  ({
    class: {
      select: {
        ...{ name: true, owner: { select: { name: true } } },
        enrolments: { where: { userId: viewer.id }, select: { extraTimePercent: true } },
      },
    },
    version: { select: { name: true, _count: { select: { items: true } } } },
    attempts: {
      where: { userId: viewer.id },
      orderBy: { startedAt: 'asc' },
      select: {
        ...REVIEW_COLUMNS,
        ...{ id: true, startedAt: true, score: true, maxScore: true, late: true, deadlineAt: true, graceEndsAt: true },
        _count: { select: { responses: true } },
      },
    },
  }) as const satisfies Prisma.AssignmentInclude

/** Assignments of classes that the viewer is in: what isn't looks absent. */
export const assignedTo = (viewer: Viewer) =>
  ({ class: { enrolments: { some: { userId: viewer.id, removedAt: null } } } }) satisfies Prisma.AssignmentWhereInput

type AssignmentRow = Prisma.AssignmentGetPayload<{ include: ReturnType<typeof withWorkOf> }>

export function toAssignedWork(row: AssignmentRow, now: Date): AssignedWork {
  const { id, opensAt, dueAt, locksAt, attempts, version } = row
  const dates = { opensAt, dueAt, locksAt }
  const rules = storedRules(row.rules)
  const open = attempts.find(({ submittedAt }) => submittedAt === null)
  const done = attempts.flatMap((attempt) => {
    const { submittedAt, score, maxScore, startedAt, late } = attempt
    if (!submittedAt || score === null || maxScore === null) return []
    const shown = sightOf(attempt, now).score ? score : null
    return [{ attemptId: attempt.id, startedAt, submittedAt, score: shown, maxScore, late }]
  })
  const scored = done.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]))
  return {
    ...{ id, dates, rules, setName: version.name, questions: version._count.items },
    className: row.class.name,
    teacher: row.class.owner.name,
    extraTimePercent: row.class.enrolments[0]?.extraTimePercent ?? 0,
    mayStart: mayOpen(rules, dates, attempts.length, now),
    attemptsLeft: attemptsLeft(rules, attempts.length),
    open: open
      ? {
          attemptId: open.id,
          answered: open._count.responses,
          deadlineAt: open.deadlineAt,
          overdue: isOverdue(open, now),
        }
      : null,
    done,
    final: scored.length === done.length ? finalScore(rules.grading, scored) : null,
  }
}
