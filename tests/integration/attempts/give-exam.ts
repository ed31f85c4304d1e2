import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/auth/viewer'
import type { Dates } from '@/lib/core/assessment/deadline'
import { PRESETS, type Rules } from '@/lib/core/assessment/rules'
import type { PrismaClient } from '@/lib/db/generated/client'
import type { SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

export const START = new Date('2026-11-24T09:00:00Z')
export const minutes = (count: number) => new Date(START.getTime() + count * 60_000)

export type Given = { assignmentId: string; classId: string; student: Viewer }

/** A class of one student with an assignment of the set, by default an exam of 30 minutes with a minute's grace. */
export async function giveExam(
  prisma: PrismaClient,
  set: SharedSetIds,
  changes: Partial<Rules> = {},
  dates: Partial<Dates> = {},
  extraTimePercent = 0,
): Promise<Given> {
  const student = await makeStudent(prisma)
  const { id: classId } = await prisma.class.create({
    data: {
      ownerId: set.ownerId,
      name: 'History, Tuesdays',
      joinCode: randomUUID().slice(0, 8),
      enrolments: { create: { userId: student.id, displayName: student.name, extraTimePercent } },
    },
  })
  const { id: assignmentId } = await prisma.assignment.create({
    data: { classId, setVersionId: set.setVersionId, rules: { ...PRESETS.exam, ...changes }, ...dates },
  })
  return { assignmentId, classId, student }
}
