import 'server-only'
import { type MigrateOutcome, migrateDatabase } from '@/lib/db/migrate'
import { prisma } from '@/lib/db/prisma-client'

/** Applies the migrations that the database lacks. */
export function prepareDatabase(url: string, migrations: string): Promise<MigrateOutcome> {
  return migrateDatabase(url, migrations)
}

/** Whether nobody can sign in and nobody looked in as a guest. A demo that was cut short left accounts that can't. */
export async function isDatabaseUnused(): Promise<boolean> {
  const where = { OR: [{ passwordHash: { not: null } }, { identities: { some: {} } }, { kind: 'guest' as const }] }
  return (await prisma.user.findFirst({ where, select: { id: true } })) === null
}

/** Gives this process's connections back; what follows opens new ones. */
export async function releaseDatabase(): Promise<void> {
  await prisma.$disconnect()
}
