import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { readEnvironment } from '@/lib/platform/environment'
import { log } from '@/lib/platform/log'
import { PrismaClient } from './generated/client'
import { statementName } from './statement-name'

const keep = globalThis as { factdeckPrisma?: PrismaClient; factdeckPool?: pg.Pool }

// A build imports this module and has no database; nothing connects before the first query. What then fails says why.
const NOWHERE = 'postgres://DATABASE_URL-is-not-set.invalid/'

/** Remembers the pool it makes. */
class PooledPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    keep.factdeckPool = adapter.underlyingDriver()
    return adapter
  }
}

/**
 * The one client of this process. Kept on globalThis because hot reload loads the module anew, and each client
 * brings a pool of connections with it.
 */
export const prisma: PrismaClient = keep.factdeckPrisma ?? connect()
keep.factdeckPrisma = prisma

/** The connections that Prisma uses, for `queryRows`: a second pool would hold twice as many. */
export async function openPool(): Promise<pg.Pool> {
  if (!keep.factdeckPool || keep.factdeckPool.ending) await prisma.$connect()
  if (!keep.factdeckPool) throw new Error('Prisma connected without its pool')
  return keep.factdeckPool
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL_SIZE } = readEnvironment()
  const adapter = new PooledPg(
    {
      connectionString: DATABASE_URL ?? NOWHERE,
      max: DATABASE_POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
    },
    {
      // Without listeners, one idle connection that dies (the server was restarted) ends the whole process.
      onPoolError: (error) => log.warn('database connection lost', { message: error.message }),
      onConnectionError: (error) => log.debug('database connection failed', { message: error.message }),
      statementNameGenerator: ({ sql }) => statementName(sql) as string,
    },
  )
  // Under a class's load a transaction may wait longer for a connection than Prisma's two seconds; it still ends.
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } })
}
