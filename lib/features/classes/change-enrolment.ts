import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { replanDeadlines } from './replan-deadlines'

const MOST_PERCENT = 400
/** Per cent of a time limit on top of it. */
export const ExtraTime = z.coerce
  .number('Give the extra time as a number of per cent.')
  .int('Give the extra time in whole per cent.')
  .min(0, 'Extra time can’t be less than nothing.')
  .max(MOST_PERCENT, `Extra time can be ${MOST_PERCENT}% at most.`)

const enrolmentOf = (viewer: Viewer, classId: string, userId: string) => ({
  classId,
  userId,
  class: { ownerId: viewer.id },
})

/** Takes a student out of the viewer's class; what they handed in stays. False where there is no such student. */
export async function removeStudent(viewer: Viewer, classId: string, userId: string, now: Date): Promise<boolean> {
  const where = { ...enrolmentOf(viewer, classId, userId), removedAt: null }
  return (await prisma.enrolment.updateMany({ where, data: { removedAt: now } })).count === 1
}

/** Undoes it. */
export async function restoreStudent(viewer: Viewer, classId: string, userId: string): Promise<boolean> {
  const where = enrolmentOf(viewer, classId, userId)
  return (await prisma.enrolment.updateMany({ where, data: { removedAt: null } })).count === 1
}

/** Gives a student extra time, from now on and in what they are writing at the moment. */
export function setExtraTime(viewer: Viewer, classId: string, userId: string, percent: number): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const where = enrolmentOf(viewer, classId, userId)
    const { count } = await tx.enrolment.updateMany({ where, data: { extraTimePercent: percent } })
    if (count === 1) await replanDeadlines(tx, { userId, assignment: { classId } })
    return count === 1
  })
}
