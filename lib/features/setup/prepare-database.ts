import 'server-only'
import { type MigrateOutcome, migrateDatabase } from '@/lib/db/migrate'
import { prisma } from '@/lib/db/prisma-client'

/** Applies the migrations that the database lacks. */
export function prepareDatabase(url: string, migrations: string): Promise<MigrateOutcome> {
  return migrateDatabase(url, migrations)
}

/** Whether nobody has ever used it. */
export async function isDatabaseEmpty(): Promise<boolean> {
  return (await prisma.user.findFirst({ select: { id: true } })) === null
}

/** Gives this process's connections back; what follows opens new ones. */
export async function releaseDatabase(): Promise<void> {
  await prisma.$disconnect()
}
