import 'server-only'
import { prisma } from '@/lib/db/prisma-client'

const BATCH = 200

/**
 * Deletes guests whose day is over, with all they made. In batches, so that nobody waits long behind it; someone
 * who signs up meanwhile is no guest any more and stays. Returns how many went.
 */
export async function forgetExpiredGuests(now: Date): Promise<number> {
  for (let forgotten = 0; ; ) {
    const gone = await prisma.$executeRaw`
      DELETE FROM "User" WHERE "kind" = 'guest' AND "expiresAt" <= ${now} AND "id" IN (
        SELECT "id" FROM "User" WHERE "kind" = 'guest' AND "expiresAt" <= ${now} LIMIT ${BATCH})`
    forgotten += gone
    if (gone < BATCH) return forgotten
  }
}
