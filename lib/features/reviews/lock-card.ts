import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { Prisma } from '@/lib/db/generated/client'

/** The viewer's card, its row locked until the transaction ends, so that two ratings of it come one after the other. */
export async function lockCard(tx: Prisma.TransactionClient, viewer: Viewer, cardId: string) {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Card" c JOIN "Deck" d ON d."id" = c."deckId"
    WHERE c."id" = ${cardId}::uuid AND d."ownerId" = ${viewer.id}::uuid
    FOR UPDATE OF c`
  return locked[0] ? tx.card.findUnique({ where: { id: cardId } }) : null
}
