import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import type { AssignmentInput } from './assignment-input'

/** Gives a published set of the viewer's to a class of theirs. Null where either isn't theirs. */
export async function giveAssignment(viewer: Viewer, classId: string, input: AssignmentInput): Promise<string | null> {
  const { setVersionId, dates, rules } = input
  const [theirs, version] = await Promise.all([
    prisma.class.findFirst({ where: { id: classId, ownerId: viewer.id }, select: { id: true } }),
    prisma.setVersion.findFirst({
      where: { id: setVersionId, set: { ownerId: viewer.id }, items: { some: {} } },
      select: { id: true },
    }),
  ])
  if (!theirs || !version) return null
  const made = await prisma.assignment.create({
    data: { classId, setVersionId, ...dates, rules },
    select: { id: true },
  })
  return made.id
}
