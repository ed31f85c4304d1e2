import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export const itemDecision = z.object({ itemId: z.uuid(), decision: z.enum(['accepted', 'rejected', 'pending']) })
export type ItemDecisionInput = z.infer<typeof itemDecision>

/** Accepts or rejects an item, or takes that back. False where the item isn't the viewer's. */
export async function decideItem(viewer: Viewer, { itemId, decision }: ItemDecisionInput): Promise<boolean> {
  const { count } = await prisma.item.updateMany({
    where: { id: itemId, article: { ownerId: viewer.id } },
    data: { decision },
  })
  return count === 1
}
