import path from 'node:path'
import { checkDatabaseUrl } from '@/lib/platform/connect-database'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { readEnvironment } from '@/lib/platform/environment'
import { findLockHolder } from '@/lib/platform/folder-lock'
import { noteOfCluster } from '@/lib/platform/place-cluster'

/**
 * Runs `use` with the database, as `npm start` would find it: the one of DATABASE_URL, else the one of a Factdeck
 * that is running on the data folder, else one of our own for as long as it takes.
 */
export async function withDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, FACTDECK_DATA } = readEnvironment()
  const running = findLockHolder(noteOfCluster(FACTDECK_DATA) ?? path.resolve(FACTDECK_DATA))?.databaseUrl
  const known = DATABASE_URL ?? running
  if (known) {
    await checkDatabaseUrl(known)
    process.env.DATABASE_URL = known
    return await use(known)
  }
  const database = await startEmbeddedDatabase(FACTDECK_DATA)
  try {
    process.env.DATABASE_URL = database.url
    return await use(database.url)
  } finally {
    await database.stop()
  }
}
