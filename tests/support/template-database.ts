import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/lib/db/migrate'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { findLockHolder } from '@/lib/platform/folder-lock'
import { stopOrphan } from '@/lib/platform/stop-orphan'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's postgres://… with the name of its maintenance database. */
    serverUrl: string
    templateName: string
  }
}

const TEMPLATE = 'factdeck_template'
const PREFIX = 'factdeck-tests-'

/**
 * A throw-away PostgreSQL for this run, with one migrated database that every test file gets a copy of.
 * Without fsync: what a power cut would lose here, nobody misses.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweepLeftovers()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX))
  fs.chmodSync(folder, 0o755)
  const database = await startEmbeddedDatabase(folder, { durable: false })
  const server = new URL(database.url)
  server.pathname = '/postgres'
  await createDatabase(server.href, TEMPLATE)
  const template = new URL(database.url)
  template.pathname = `/${TEMPLATE}`
  await migrateDatabase(template.href, path.resolve('prisma/migrations'))
  project.provide('serverUrl', server.href)
  project.provide('templateName', TEMPLATE)
  return async () => {
    await database.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function createDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
}

/** A run that was killed could not stop its server nor remove its folder: the next one does. */
async function sweepLeftovers(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name)
    const young = Date.now() - fs.statSync(folder).mtimeMs < 60_000 // perhaps about to be locked
    if (young || findLockHolder(folder)) continue
    try {
      await stopOrphan(path.join(folder, 'postgres'))
      fs.rmSync(folder, { recursive: true, force: true })
    } catch {
      // another user's, or another run sweeps it now
    }
  }
}
