import 'server-only'
import { createHash } from 'node:crypto'
import { queryRows } from '@/lib/db/query-rows'

const TAKE = `INSERT INTO "TryCount" AS c ("key", "spent", "resetsAt") VALUES ($1, 1, $2)
  ON CONFLICT ("key") DO UPDATE SET
    "spent" = CASE WHEN c."resetsAt" > $3 THEN c."spent" + 1 ELSE 1 END,
    "resetsAt" = CASE WHEN c."resetsAt" > $3 THEN c."resetsAt" ELSE EXCLUDED."resetsAt" END
  WHERE c."resetsAt" <= $3 OR c."spent" < $4
  RETURNING c."spent"`
const GIVE_BACK = `UPDATE "TryCount" SET "spent" = "spent" - 1 WHERE "key" = $1 AND "spent" > 0`

/**
 * Counts tries for a key in windows of fixed length. In the database, because several processes answer; one statement
 * a try, so that many at once don't slip through. What has passed is swept away by `forgetPassedTries`.
 */
export class AttemptLimit {
  readonly #options: { name: string; tries: number; windowMs: number }

  constructor(options: { name: string; tries: number; windowMs: number }) {
    this.#options = options
  }

  /** Spends a try. False where none is left: then nothing is to be looked up or hashed. */
  async take(key: string, now: Date): Promise<boolean> {
    const { tries, windowMs } = this.#options
    const resetsAt = new Date(now.getTime() + windowMs)
    return (await queryRows(TAKE, [this.#hash(key), resetsAt, now, tries])).length > 0
  }

  /** Gives a try back: it was right. */
  async giveBack(key: string): Promise<void> {
    await queryRows(GIVE_BACK, [this.#hash(key)])
  }

  #hash(key: string): string {
    return createHash('sha256').update(`${this.#options.name} ${key}`).digest('base64url')
  }
}

/** Deletes counts whose window has passed. */
export async function forgetPassedTries(now: Date): Promise<void> {
  await queryRows('DELETE FROM "TryCount" WHERE "resetsAt" <= $1', [now])
}
