import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { applySetChange, type SetChange } from './apply-set-change'
import { lockSet } from './lock-set'

/** Adds, removes or moves questions of a draft. False where the set isn't the viewer's. Items that aren't theirs are not added. */
export function changeSet(viewer: Viewer, setId: string, change: SetChange): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    if (!(await lockSet(tx, viewer, setId))) return false
    const rows = await tx.setItem.findMany({ where: { setId }, orderBy: { position: 'asc' }, select: { itemId: true } })
    const before = rows.map(({ itemId }) => itemId)
    const wanted = applySetChange(before, change)
    const known = await tx.item.findMany({
      where: { id: { in: wanted }, article: { ownerId: viewer.id } },
      select: { id: true },
    })
    const own = new Set(known.map(({ id }) => id))
    const after = wanted.filter((id) => own.has(id))
    // Positions are unique, so they are written anew rather than shifted one by one through each other.
    await tx.setItem.deleteMany({ where: { setId } })
    await tx.setItem.createMany({ data: after.map((itemId, position) => ({ setId, itemId, position })) })
    return true
  })
}
