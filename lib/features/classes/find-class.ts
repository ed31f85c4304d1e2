import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** What a join code leads to. `isIn`: the viewer is in it already; `isOwn`: teaches it. */
export type FoundClass = { id: string; name: string; teacher: string; isIn: boolean; isOwn: boolean }

/** Null where no class has the code. */
export async function findClass(viewer: Viewer | null, joinCode: string): Promise<FoundClass | null> {
  const row = await prisma.class.findUnique({
    where: { joinCode },
    include: {
      owner: { select: { name: true } },
      enrolments: { where: { userId: viewer?.id ?? NOBODY, removedAt: null }, select: { userId: true } },
    },
  })
  if (!row) return null
  const { id, name, owner, enrolments } = row
  return { id, name, teacher: owner.name, isIn: enrolments.length > 0, isOwn: row.ownerId === viewer?.id }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
