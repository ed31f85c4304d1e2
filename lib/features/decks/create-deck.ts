import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'

/** A deck to fill by hand. Returns its id. */
export async function createDeck(viewer: Viewer, name: string): Promise<string> {
  const deck = await db.deck.create({ data: { ownerId: viewer.id, name } })
  return deck.id
}
