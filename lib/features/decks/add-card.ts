import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { newMemory } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'
import type { CardInput } from './deck-input'

/** Adds a card written by hand. Null: no such deck of this viewer. */
export function addCard(viewer: Viewer, deckId: string, faces: CardInput, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const deck = await tx.deck.findFirst({ where: { id: deckId, ownerId: viewer.id }, select: { id: true } })
    if (!deck) return null
    const card = await tx.card.create({ data: { deckId, ...faces, ...newMemory(now), createdAt: now } })
    return card.id
  })
}
