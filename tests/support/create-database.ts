import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A new database on the tests' server: a copy of the migrated template, or an empty one. Resolves to its URL. */
export async function createDatabase({ migrated }: { migrated: boolean }): Promise<string> {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}${migrated ? ` TEMPLATE ${inject('templateName')}` : ''}`)
  } finally {
    await client.end()
  }
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** Drops it, whoever is still connected. */
export async function dropDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
