import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrateDatabase } from '@/lib/db/migrate'
import { createDatabase, dropDatabase } from '../../support/create-database'
import { deployWithPrisma, runScript, scriptOfSchema } from '../../support/schema-engine'

const REAL = path.resolve('prisma/migrations')
let url: string
let folder: string

beforeEach(async () => {
  url = await createDatabase({ migrated: false })
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
})
afterEach(async () => {
  await dropDatabase(url)
  fs.rmSync(folder, { recursive: true })
})

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true })
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the migrator', () => {
  test('applies each migration once, in order, however often it runs', async () => {
    write('2_second', "INSERT INTO tally (name) VALUES ('second');")
    write('1_first', "CREATE TABLE tally (id serial, name text); INSERT INTO tally (name) VALUES ('first');")
    expect(await migrateDatabase(url, folder)).toEqual({ applied: ['1_first', '2_second'], already: 0 })
    expect(await migrateDatabase(url, folder)).toEqual({ applied: [], already: 2 })
    write('3_third', "INSERT INTO tally (name) VALUES ('third');")
    expect(await migrateDatabase(url, folder)).toEqual({ applied: ['3_third'], already: 2 })
    const rows = await query<{ name: string }>('SELECT name FROM tally ORDER BY id')
    expect(rows.map((row) => row.name)).toEqual(['first', 'second', 'third'])
  })

  test('applies each once when ten start at the same moment', async () => {
    write('1_first', 'CREATE TABLE tally (n int); SELECT pg_sleep(0.1); INSERT INTO tally VALUES (1);')
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => migrateDatabase(url, folder)))
    expect(outcomes.filter((outcome) => outcome.applied.length === 1)).toHaveLength(1)
    expect(await query('SELECT n FROM tally')).toEqual([{ n: 1 }])
    expect(await query('SELECT 1 AS one FROM _prisma_migrations')).toHaveLength(1)
  })

  test.each([60, 200, 350])(
    'leaves all of a migration or none when it is killed after %i ms, and the next start finishes',
    async (wait) => {
      write('1_first', 'CREATE TABLE tally (n int); SELECT pg_sleep(0.25); INSERT INTO tally VALUES (1);')
      const child = migrateInProcess()
      await until(child, 'connected')
      await new Promise((resolve) => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      await migrateDatabase(url, folder)
      expect(await query('SELECT n FROM tally')).toEqual([{ n: 1 }])
      expect(await query('SELECT finished_at IS NOT NULL AS finished FROM _prisma_migrations')).toEqual([
        { finished: true },
      ])
    },
  )

  test('undoes a migration that fails, keeps those before, and says which', async () => {
    write('1_first', 'CREATE TABLE kept (n int);')
    write('2_second', 'CREATE TABLE half (n int); SELECT nonsense;')
    await expect(migrateDatabase(url, folder)).rejects.toThrow(/2_second failed .*nonsense/)
    expect(
      await query("SELECT to_regclass('kept') IS NOT NULL AS kept, to_regclass('half') IS NOT NULL AS half"),
    ).toEqual([{ kept: true, half: false }])
    write('2_second', 'CREATE TABLE half (n int);')
    expect((await migrateDatabase(url, folder)).applied).toEqual(['2_second'])
  })

  test('refuses a migration that was changed after it was applied', async () => {
    write('1_first', 'CREATE TABLE a (n int);')
    await migrateDatabase(url, folder)
    write('1_first', 'CREATE TABLE a (n bigint);')
    await expect(migrateDatabase(url, folder)).rejects.toThrow(/1_first was changed/)
  })

  test('refuses a database that a newer version made', async () => {
    write('1_first', 'CREATE TABLE a (n int);')
    write('2_second', 'CREATE TABLE b (n int);')
    await migrateDatabase(url, folder)
    fs.rmSync(path.join(folder, '2_second'), { recursive: true })
    await expect(migrateDatabase(url, folder)).rejects.toThrow(/newer Factdeck/)
  })

  test('refuses what another tool left half done', async () => {
    write('1_first', 'CREATE TABLE a (n int);')
    await migrateDatabase(url, folder)
    await query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '1_other')")
    await expect(migrateDatabase(url, folder)).rejects.toThrow(/1_other failed halfway/)
  })
})

describe('beside prisma migrate deploy', () => {
  test('after ours it finds nothing to do', async () => {
    const { applied } = await migrateDatabase(url, REAL)
    expect(applied.length).toBeGreaterThan(0)
    expect(await deployWithPrisma(url, REAL)).toEqual([])
  })

  test('after its own we find nothing to do', async () => {
    const names = await deployWithPrisma(url, REAL)
    expect(names.length).toBeGreaterThan(0)
    expect(await migrateDatabase(url, REAL)).toEqual({ applied: [], already: names.length })
  })

  test('both write the same record', async () => {
    const record = 'SELECT migration_name, checksum, applied_steps_count, rolled_back_at, logs FROM _prisma_migrations'
    const columns = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
      FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`
    await migrateDatabase(url, REAL)
    const ours = [await query(record), await query(columns)]
    await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await deployWithPrisma(url, REAL)
    expect(ours).toEqual([await query(record), await query(columns)])
  })

  // The migrations may say more than the schema language can (checks, partial indexes), never less or something else.
  test('the migrations make what schema.prisma says', async () => {
    await migrateDatabase(url, REAL)
    const made = await describeTables()
    const script = await scriptOfSchema(url)
    await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await runScript(url, script)
    const said = await describeTables()
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((line) => !made.includes(line))).toEqual([])
    const beyond = made.filter((line) => !said.includes(line))
    expect(beyond.filter((line) => !/^(check|trigger) |^index .* WHERE /.test(line))).toEqual([])
  })
})

/** One line each for every column, enum value, constraint, index and trigger of ours. */
async function describeTables(): Promise<string[]> {
  const rows = await query<{ line: string }>(`
    SELECT format('column %s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                  pg_get_expr(d.adbin, d.adrelid)) AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND c.relname <> '_prisma_migrations'
    UNION ALL
    SELECT format('%s %s %s %s', CASE contype WHEN 'c' THEN 'check' WHEN 'n' THEN 'required' ELSE 'constraint' END,
                  conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'
    UNION ALL
    SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    UNION ALL
    SELECT format('enum %s %s %s', t.typname, e.enumsortorder, e.enumlabel) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
    UNION ALL
    SELECT format('trigger %s', tgname) FROM pg_trigger WHERE NOT tgisinternal`)
  return rows.map((row) => row.line)
}

/** The migrator in a process of its own, which can be killed. */
function migrateInProcess(): ChildProcess {
  const script = `
    import { migrateDatabase } from ${JSON.stringify(path.resolve('lib/db/migrate.ts'))}
    console.log('connected')
    await migrateDatabase(${JSON.stringify(url)}, ${JSON.stringify(folder)})
  `
  const file = path.join(folder, '..', `${path.basename(folder)}.mts`)
  fs.writeFileSync(file, script)
  return spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function until(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes(word) && resolve())
    child.on('exit', () => reject(new Error('the migrator ended early')))
  })
}
