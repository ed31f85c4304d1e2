import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export const setName = z
  .string()
  .transform((value) => value.trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1, 'Give the set a name.').max(200, 'Keep the name under 200 characters.'))

/** False where the set isn't the viewer's. Published versions keep the name they were published under. */
export async function renameSet(viewer: Viewer, setId: string, name: string): Promise<boolean> {
  const { count } = await prisma.questionSet.updateMany({ where: { id: setId, ownerId: viewer.id }, data: { name } })
  return count === 1
}
