import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/platform/embedded-database'

let folder: string
const running: EmbeddedDatabase[] = []

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-embedded-'))
  fs.chmodSync(folder, 0o755)
})
afterEach(async () => {
  for (const database of running.splice(0)) await database.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

async function start(where = folder): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase(where)
  running.push(database)
  return database
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0] ?? []
  } finally {
    await client.end()
  }
}

describe('the embedded database', () => {
  test('keeps what was written from one start to the next, with fsync on', async () => {
    const first = await start()
    expect(await ask(first.url, "SELECT current_setting('fsync'), current_setting('server_encoding')")).toEqual([
      'on',
      'UTF8',
    ])
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS n')
    await first.stop()
    expect(await ask((await start()).url, 'SELECT n FROM kept')).toEqual([42])
  })

  test('lets nobody in without the password, and listens on loopback alone', async () => {
    const { url } = await start()
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    expect(await ask(url, "SELECT current_setting('listen_addresses')")).toEqual(['127.0.0.1'])
    expect(fs.statSync(path.join(folder, 'database-password')).mode & 0o777).toBe(0o600)
  })

  test('never runs twice on one folder', async () => {
    await start()
    await expect(startEmbeddedDatabase(folder)).rejects.toThrow(/already running on .* use that one, stop it first/)
  })

  test('can start again at once after a stop', async () => {
    for (let round = 0; round < 3; round++) await (await start()).stop()
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([1])
  })

  test('comes back after its server is killed', async () => {
    const database = await start()
    await ask(database.url, 'CREATE TABLE kept AS SELECT 42 AS n')
    process.kill(database.identity.pid, 'SIGKILL')
    await database.gone
    await database.revive()
    expect(await ask(database.url, 'SELECT n FROM kept')).toEqual([42])
  })

  test('leaves alone a process that merely has the number in a stale postmaster.pid', async () => {
    await (await start()).stop()
    fs.writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${folder}\n`)
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([1])
  })

  test('begins anew where a first start was cut short', async () => {
    fs.mkdirSync(path.join(folder, 'postgres.new', 'base'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'postgres.new', 'PG_VERSION'), '18\n')
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([1])
  })

  test('says what to do about the files of another major version', async () => {
    await (await start()).stop()
    fs.writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '12\n')
    await expect(startEmbeddedDatabase(folder)).rejects.toThrow(/made by PostgreSQL 12 .* take a backup/)
  })

  test.runIf(process.getuid?.() === 0)(
    'as root in a folder closed to others, lives where PostgreSQL can reach it',
    async () => {
      const closed = path.join(folder, 'closed', 'data')
      fs.mkdirSync(closed, { recursive: true })
      fs.chmodSync(path.join(folder, 'closed'), 0o700)
      const first = await start(closed)
      expect(first.files).toMatch(/^\/var\/lib\/factdeck\//)
      await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS n')
      await first.stop()
      // The folder moves; its database is found all the same.
      fs.renameSync(path.join(folder, 'closed'), path.join(folder, 'moved'))
      const second = await start(path.join(folder, 'moved', 'data'))
      expect(await ask(second.url, 'SELECT n FROM kept')).toEqual([42])
      await second.stop()
      fs.rmSync(path.dirname(second.files), { recursive: true })
    },
  )

  test.runIf(process.getuid?.() === 0)('runs as an ordinary user', () => {
    const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
    fs.chownSync(folder, nobody, nobody)
    const script = path.join(folder, 'start.mts')
    const library = path.resolve('lib/platform/embedded-database.ts')
    fs.writeFileSync(
      script,
      `import { startEmbeddedDatabase } from ${JSON.stringify(library)}
       const database = await startEmbeddedDatabase(${JSON.stringify(path.join(folder, 'data'))})
       await database.stop()
       console.log('started and stopped')`,
    )
    const args = ['--import', 'tsx', script]
    const env = { ...process.env, HOME: folder, TMPDIR: folder }
    const run = spawnSync(process.execPath, args, { uid: nobody, gid: nobody, env, encoding: 'utf8' })
    expect(run.stdout + run.stderr).toContain('started and stopped')
  })
})
