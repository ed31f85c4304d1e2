import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Deletes a set with its versions and attempts; items and flashcards stay. False where it isn't the viewer's. */
export async function deleteSet(viewer: Viewer, setId: string): Promise<boolean> {
  const { count } = await prisma.questionSet.deleteMany({ where: { id: setId, ownerId: viewer.id } })
  return count === 1
}
