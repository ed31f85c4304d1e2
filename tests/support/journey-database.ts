import os from 'node:os'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/db/generated/client'
import { findLockHolder } from '@/lib/platform/folder-lock'

/** The database of the app that the journeys run on, for making what the app has no page for. Disconnect it. */
export function openJourneyDatabase(): PrismaClient {
  const data = process.env.E2E_DATA ?? path.join(os.tmpdir(), `factdeck-e2e-${process.env.E2E_PORT ?? 3199}`)
  const connectionString = findLockHolder(data)?.databaseUrl
  if (!connectionString) throw new Error(`no app runs on ${data}`)
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 2 }) })
}
