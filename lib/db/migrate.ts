import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { ExplainedError } from '@/lib/platform/explained-error'

export type Migration = { name: string; sql: string; checksum: string }
export type MigrateOutcome = { applied: string[]; already: number }

/** `prisma migrate deploy` holds the same advisory lock while it works, so neither runs into the other. */
const PRISMA_LOCK = 72_707_369

/** As Prisma makes it, to the letter: its engine reads this table too. */
const CREATE_LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Brings the database to the state that `folder` (prisma/migrations) describes: each migration exactly once, in
 * the order of its name. SQL and record commit together, so an interrupted start leaves either both or neither;
 * starts at the same moment queue for the lock. Throws ExplainedError where it may not go on.
 */
export async function migrateDatabase(url: string, folder: string): Promise<MigrateOutcome> {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a lost connection fails the query in hand, which says so
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(CREATE_LEDGER)
    const done = await readLedger(client, migrations)
    const open = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of open) await applyMigration(client, migration)
    return { applied: open.map((migration) => migration.name), already: done.size }
  } finally {
    await client.end() // releases the lock
  }
}

export function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function readLedger(client: pg.Client, migrations: Migration[]): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const ours = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    if (!row.finished) {
      throw new ExplainedError(
        `The migration ${row.name} failed halfway in an earlier run of another tool: repair the database, mark it with "prisma migrate resolve", and start again.`,
      )
    }
    const migration = ours.get(row.name)
    if (!migration) {
      throw new ExplainedError(
        `This database was made by a newer Factdeck (it knows the migration ${row.name}, this one doesn't): update Factdeck and start again; nothing was changed.`,
      )
    }
    if (migration.checksum !== row.checksum) {
      throw new ExplainedError(
        `The migration ${row.name} was changed after this database applied it: restore the file as it was and put the change in a new migration; nothing was changed.`,
      )
    }
  }
  return new Set(rows.map((row) => row.name))
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())',
      [randomUUID(), migration.checksum, migration.name],
    )
    await client.query(migration.sql)
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE migration_name = $1 AND finished_at IS NULL',
      [migration.name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {}) // the connection may be what failed
    const why = error instanceof Error ? error.message : String(error)
    throw new ExplainedError(
      `The migration ${migration.name} failed (${why}); it was undone and the data is as before.`,
      {
        cause: error,
      },
    )
  }
}
