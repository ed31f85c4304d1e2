import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { sightOf } from '@/lib/core/assessment/may-see'
import { newMemory } from '@/lib/core/scheduling/types'
import type { Prisma } from '@/lib/db/generated/client'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma as db } from '@/lib/db/prisma-client'
import { REVIEW_COLUMNS } from '@/lib/db/review-columns'
import { type CardFaces, cardFromItem } from './card-from-item'

export type AddSetOutcome =
  | { ok: true; deckId: string; added: number; updated: number; kept: number; skipped: number }
  | { ok: false; problem: string }

const REVISION = {
  include: { facts: { select: { factId: true } }, articleRevision: { select: { title: true } } },
} as const
type RevisionRow = Prisma.ItemRevisionGetPayload<typeof REVISION>

/**
 * Makes cards from a published set, one an item. Adding again brings new items and new wordings; what the learner
 * knows of a card, and what they wrote on it themselves, stays. `only`: these item revisions of it alone. Null: no such
 * set version for this viewer.
 */
export async function addSetToCards(
  viewer: Viewer,
  setVersionId: string,
  now: Date,
  only?: readonly string[],
): Promise<AddSetOutcome | null> {
  const version = await db.setVersion.findFirst({
    where: {
      id: setVersionId,
      OR: [{ set: { ownerId: viewer.id } }, { set: { isShared: true } }, { attempts: { some: { userId: viewer.id } } }],
    },
    include: {
      items: {
        where: only ? { itemRevisionId: { in: [...only] } } : {},
        orderBy: { position: 'asc' },
        include: { itemRevision: REVISION },
      },
    },
  })
  if (!version) return null
  const exams = await db.attempt.findMany({
    where: { userId: viewer.id, version: { setId: version.setId }, mode: 'exam' },
    select: REVIEW_COLUMNS,
  })
  if (exams.some(({ submittedAt }) => !submittedAt))
    return { ok: false, problem: 'Hand in your quiz first: the cards show its answers.' }
  if (exams.some((exam) => !sightOf(exam, now).answers))
    return { ok: false, problem: 'The answers of this exam are not shown yet, and the cards would show them.' }

  return db.$transaction(async (tx) => {
    const deck = await lockDeckOfSet(tx, viewer, version.setId, version.name)
    const cards = await tx.card.findMany({
      where: { deckId: deck.id, itemRevisionId: { not: null } },
      include: { itemRevision: REVISION },
    })
    const byItem = new Map(cards.map((card) => [card.itemRevision?.itemId, card]))
    const fresh: Prisma.CardCreateManyInput[] = []
    let updated = 0
    let kept = 0
    let skipped = 0
    for (const { itemRevision } of version.items) {
      const faces = facesOf(itemRevision)
      const card = byItem.get(itemRevision.itemId)
      if (!faces) skipped += 1
      else if (!card) {
        // A millisecond apart, so that new cards come in the order of the set.
        const due = new Date(now.getTime() + fresh.length)
        fresh.push({ deckId: deck.id, itemRevisionId: itemRevision.id, ...faces, ...newMemory(due), createdAt: due })
      } else if (card.itemRevisionId === itemRevision.id) kept += 1
      else {
        const old = card.itemRevision && facesOf(card.itemRevision)
        const untouched = old?.front === card.front && old?.back === card.back
        await tx.card.update({
          where: { id: card.id },
          data: { itemRevisionId: itemRevision.id, ...(untouched ? faces : {}) },
        })
        if (untouched) updated += 1
        else kept += 1
      }
    }
    await tx.card.createMany({ data: fresh })
    return { ok: true, deckId: deck.id, added: fresh.length, updated, kept, skipped }
  })
}

function facesOf(row: RevisionRow): CardFaces | null {
  return cardFromItem(itemFromRow(row), row.articleRevision.title)
}

/** The viewer's deck of a set, made if need be, and locked: adding twice at once adds once. */
async function lockDeckOfSet(tx: Prisma.TransactionClient, viewer: Viewer, setId: string, name: string) {
  await tx.deck.createMany({ data: [{ ownerId: viewer.id, setId, name }], skipDuplicates: true })
  const deck = await tx.deck.findUniqueOrThrow({ where: { ownerId_setId: { ownerId: viewer.id, setId } } })
  await tx.$queryRaw`SELECT 1 AS locked FROM "Deck" WHERE "id" = ${deck.id}::uuid FOR UPDATE`
  return deck
}
