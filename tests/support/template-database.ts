import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/lib/db/migrate'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's postgres://… with the name of its maintenance database. */
    serverUrl: string
    templateName: string
  }
}

const TEMPLATE = 'factdeck_template'

/**
 * A throw-away PostgreSQL for this run, with one migrated database that every test file gets a copy of.
 * Without fsync: what a power cut would lose here, nobody misses.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-tests-'))
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
