import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { moveAttempts } from './move-attempts'
import { moveDecks } from './move-decks'

/** What a Prisma transaction offers. */
export type Transaction = Parameters<Parameters<typeof prisma.$transaction>[0]>[0]

/**
 * Moves everything a guest made to an account and forgets the guest, all or nothing. Done twice, the second time
 * finds no guest and changes nothing.
 */
export async function claimGuestWork(guest: Viewer, accountId: string): Promise<void> {
  if (guest.kind !== 'guest' || guest.id === accountId) return
  await prisma.$transaction(
    async (tx) => {
      // Holds off whatever else is being written in the guest's name, and a second claim into the same account.
      const found = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "User" WHERE "id" = ${guest.id}::uuid AND "kind" = 'guest' FOR UPDATE`
      if (found.length === 0) return
      await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${accountId}::uuid FOR NO KEY UPDATE`

      const mine = { where: { ownerId: guest.id }, data: { ownerId: accountId } }
      await tx.article.updateMany(mine)
      await tx.questionSet.updateMany(mine)
      await tx.class.updateMany(mine)
      await moveEnrolments(tx, guest.id, accountId)
      await moveAttempts(tx, guest.id, accountId)
      await moveDecks(tx, guest.id, accountId)
      await tx.user.delete({ where: { id: guest.id } })
    },
    { timeout: 20_000 },
  )
}

/** In a class that both joined, the account's own enrolment stays, with the longer extra time: the teacher gave it to this person. */
async function moveEnrolments(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  const own = await tx.enrolment.findMany({ where: { userId: accountId }, select: { classId: true } })
  await tx.$executeRaw`
    UPDATE "Enrolment" AS kept SET "extraTimePercent" = GREATEST(kept."extraTimePercent", guests."extraTimePercent")
    FROM "Enrolment" AS guests
    WHERE kept."userId" = ${accountId}::uuid AND guests."userId" = ${guestId}::uuid AND kept."classId" = guests."classId"`
  await tx.enrolment.updateMany({
    where: { userId: guestId, classId: { notIn: own.map(({ classId }) => classId) } },
    data: { userId: accountId },
  })
}
