import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Dates } from '@/lib/core/assessment/deadline'
import { type Rules, storedRules } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'

export type Student = {
  userId: string
  name: string
  joinedAt: Date
  extraTimePercent: number
  /** Held for a while only, unless they sign up. */
  isGuest: boolean
}
/** `handedIn`: students with at least one attempt handed in. */
export type GivenAssignment = { id: string; setName: string; rules: Rules; dates: Dates; handedIn: number }
export type TaughtClass = {
  id: string
  name: string
  joinCode: string
  students: Student[]
  /** Taken out, the last first: they can be let in again. */
  removed: { userId: string; name: string }[]
  assignments: GivenAssignment[]
}

/** One of the viewer's classes, students by name, assignments the newest first; null where it isn't theirs. */
export async function readClass(viewer: Viewer, classId: string): Promise<TaughtClass | null> {
  const row = await prisma.class.findFirst({
    where: { id: classId, ownerId: viewer.id },
    include: {
      enrolments: {
        orderBy: [{ displayName: 'asc' }, { joinedAt: 'asc' }],
        include: { user: { select: { kind: true } } },
      },
      assignments: { orderBy: { id: 'desc' }, include: { version: { select: { name: true } } } },
    },
  })
  if (!row) return null
  const inside = row.enrolments.filter(({ removedAt }) => removedAt === null)
  const handedIn = await prisma.attempt.groupBy({
    by: ['assignmentId', 'userId'],
    where: {
      assignment: { classId },
      userId: { in: inside.map(({ userId }) => userId) },
      submittedAt: { not: null },
    },
  })
  return {
    ...{ id: row.id, name: row.name, joinCode: row.joinCode },
    students: inside.map(({ userId, displayName, joinedAt, extraTimePercent, user }) => ({
      ...{ userId, name: displayName, joinedAt, extraTimePercent },
      isGuest: user.kind === 'guest',
    })),
    removed: row.enrolments
      .filter(({ removedAt }) => removedAt !== null)
      .toSorted((a, b) => Number(b.removedAt) - Number(a.removedAt))
      .map(({ userId, displayName }) => ({ userId, name: displayName })),
    assignments: row.assignments.map(({ id, version, rules, opensAt, dueAt, locksAt }) => ({
      ...{ id, setName: version.name, rules: storedRules(rules), dates: { opensAt, dueAt, locksAt } },
      handedIn: handedIn.filter(({ assignmentId }) => assignmentId === id).length,
    })),
  }
}
