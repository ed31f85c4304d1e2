import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { lockSet } from './lock-set'

export type PublishOutcome = { ok: true; number: number } | { ok: false; problem: string }

/**
 * Pins the current wording of each question as the set's next version and opens the share link. Publishing what is
 * published already makes no new version, so pressing twice is harmless. Null where the set isn't the viewer's.
 */
export function publishSet(viewer: Viewer, setId: string, now: Date): Promise<PublishOutcome | null> {
  return prisma.$transaction(async (tx) => {
    if (!(await lockSet(tx, viewer, setId))) return null
    const set = await tx.questionSet.findUniqueOrThrow({
      where: { id: setId },
      include: {
        items: {
          orderBy: { position: 'asc' },
          select: { item: { select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } } } },
        },
        versions: {
          orderBy: { number: 'desc' },
          take: 1,
          include: { items: { orderBy: { position: 'asc' }, select: { itemRevisionId: true } } },
        },
      },
    })
    const pinned = set.items.flatMap(({ item }) => item.revisions.map(({ id }) => id))
    if (pinned.length === 0)
      return { ok: false as const, problem: 'This set has no questions yet. Add one, then publish.' }
    const [last] = set.versions
    await tx.questionSet.update({ where: { id: setId }, data: { isShared: true } })
    if (
      last &&
      last.name === set.name &&
      isSame(
        last.items.map(({ itemRevisionId }) => itemRevisionId),
        pinned,
      )
    ) {
      return { ok: true as const, number: last.number }
    }
    const version = await tx.setVersion.create({
      data: {
        setId,
        number: (last?.number ?? 0) + 1,
        name: set.name,
        publishedAt: now,
        items: { create: pinned.map((itemRevisionId, position) => ({ itemRevisionId, position })) },
      },
    })
    return { ok: true as const, number: version.number }
  })
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at])
}
