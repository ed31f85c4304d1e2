import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { itemColumns } from '@/lib/db/item-columns'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import { applyEdit } from './apply-edit'
import type { ItemEdit } from './item-edit'

export type EditItemOutcome = { ok: true } | { ok: false; problem: string }

/**
 * Writes a teacher's changes as the item's next revision; published versions keep the wording they pinned. An edited
 * item counts as accepted. Null where the item isn't the viewer's.
 */
export function editItem(viewer: Viewer, edit: ItemEdit): Promise<EditItemOutcome | null> {
  return prisma.$transaction(async (tx) => {
    // Two saves at once queue here, and the second finds a newer revision than the one it edited.
    await tx.$queryRaw`SELECT 1 FROM "Item" WHERE "id" = ${edit.itemId}::uuid FOR UPDATE`
    const item = await tx.item.findFirst({
      where: { id: edit.itemId, article: { ownerId: viewer.id } },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1, include: { facts: true } } },
    })
    const before = item?.revisions[0]
    if (!item || !before) return null
    if (before.number !== edit.revision) {
      return {
        ok: false as const,
        problem:
          'This item was changed in another window meanwhile. Copy what you wrote, load the page again, then edit.',
      }
    }
    const applied = applyEdit(itemFromRow(before), edit)
    if (!applied.ok) return applied
    const number = before.number + 1
    await tx.itemRevision.create({
      data: {
        ...itemColumns(applied.item),
        itemId: item.id,
        number,
        articleRevisionId: before.articleRevisionId,
        facts: { create: before.facts.map(({ factId }) => ({ factId })) },
      },
    })
    await tx.item.update({ where: { id: item.id }, data: { current: number, decision: 'accepted' } })
    return { ok: true as const }
  })
}
