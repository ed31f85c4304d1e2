import 'server-only'
import { z } from 'zod'

/** What the database refused, as a value. `null` of `mapDatabaseError`: something else, throw it on. */
export type DatabaseRefusal =
  /** Such a row exists. `constraint` here and below is the name it has in the migrations: "User_email_key". */
  | { kind: 'taken'; constraint: string | null }
  /** It points at a row that isn't there, or is still pointed at. */
  | { kind: 'missing-reference'; constraint: string | null }
  /** A check or not-null constraint of the schema. */
  | { kind: 'invalid'; constraint: string | null }
  /** The row to change isn't there (any more). */
  | { kind: 'absent' }
  /** Two writers met; trying the whole transaction again is right. */
  | { kind: 'conflict' }
  /** The database is away or too busy; trying again later is right. */
  | { kind: 'unreachable' }

const Constraint = z.object({ index: z.string().optional() }).nullish()
const Cause = z.object({
  kind: z.string().optional(),
  originalCode: z.string().optional(),
  constraint: Constraint.nullable(),
})
/** PrismaClientKnownRequestError as the driver adapters fill it, and a raw query's DriverAdapterError. */
const Known = z.object({
  code: z.string().optional(),
  meta: z.object({ driverAdapterError: z.object({ cause: Cause.partial() }).optional() }).optional(),
  cause: Cause.partial().optional(),
})

const BY_CODE: Record<string, DatabaseRefusal['kind']> = {
  // Prisma's own: https://www.prisma.io/docs/orm/reference/error-reference
  P2002: 'taken',
  P2003: 'missing-reference',
  P2004: 'invalid',
  P2011: 'invalid',
  P2025: 'absent',
  P2034: 'conflict',
  P1001: 'unreachable',
  P1002: 'unreachable',
  P1017: 'unreachable',
  P2024: 'unreachable',
  P2037: 'unreachable',
  // PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html
  '23505': 'taken',
  '23503': 'missing-reference',
  '23001': 'missing-reference',
  '23514': 'invalid',
  '23502': 'invalid',
  '40001': 'conflict',
  '40P01': 'conflict',
  '57P01': 'unreachable',
  '57P03': 'unreachable',
  '53300': 'unreachable',
  '08006': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
}

export function mapDatabaseError(error: unknown): DatabaseRefusal | null {
  const parsed = Known.safeParse(error)
  if (!parsed.success) return null
  const { code, meta } = parsed.data
  const cause = meta?.driverAdapterError?.cause ?? parsed.data.cause
  // PostgreSQL's own code says more than Prisma's: a violated check reaches us as P2010 or P2039 as well as P2004.
  const kind = BY_CODE[cause?.originalCode ?? ''] ?? BY_CODE[code ?? '']
  if (!kind) return null
  if (kind === 'taken' || kind === 'missing-reference' || kind === 'invalid') {
    return { kind, constraint: cause?.constraint?.index ?? null }
  }
  return { kind }
}
