import 'server-only'
import { readEnvironment } from '@/lib/platform/environment'

// On globalThis as the pool is: Next loads this module once for each layer, and one name must not mean two statements.
const keep = globalThis as { factdeckStatements?: Map<string, string> }
keep.factdeckStatements ??= new Map()
const names = keep.factdeckStatements
/** A connection keeps what it prepared as long as it lives. The app knows some hundred texts; lists of ids make more. */
const MOST_NAMES = 400
const NAMES_HOLD = !/[?&]pgbouncer=true\b/.test(readEnvironment().DATABASE_URL ?? '')

/**
 * The name under which a connection keeps this statement parsed and planned; undefined for one that it should forget.
 * A pooler between us and the database may not carry names over: `?pgbouncer=true` in DATABASE_URL, as Prisma has it,
 * goes without.
 */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql)
  if (known || names.size >= MOST_NAMES || !NAMES_HOLD) return known
  const name = `factdeck-${names.size}`
  names.set(sql, name)
  return name
}
