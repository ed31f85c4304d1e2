import { expect, test } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { inTransaction, type Query, queryIn, queryRows } from '@/lib/db/query-rows'

const KEY = 'transactions-test'
const INSERT = `INSERT INTO "TryCount" ("key", "spent", "resetsAt") VALUES ($1, $2, now())`
const count = async () =>
  (await queryRows<{ count: number }>('SELECT count(*)::int FROM "TryCount" WHERE "key" = $1', [KEY]))[0]?.count
const forget = () => queryRows('DELETE FROM "TryCount" WHERE "key" = $1', [KEY])

test('keeps what was done, and says what came of it', async () => {
  const result = await inTransaction(async (query) => {
    await query(INSERT, [KEY, 1])
    return 'done'
  })
  expect(result).toBe('done')
  expect(await count()).toBe(1)
  await forget()
})

test('keeps nothing of what threw, and gives its connection back', async () => {
  for (let at = 0; at < 30; at++) {
    const work = async (query: Query) => {
      await query(INSERT, [KEY, at])
      throw new Error('changed my mind')
    }
    await expect(inTransaction(work)).rejects.toThrow('changed my mind')
  }
  expect(await count()).toBe(0)
})

test('a connection that dies on the way throws, keeps nothing and is not used again', async () => {
  for (let at = 0; at < 12; at++) {
    const work = async (query: Query) => {
      await query(INSERT, [KEY, at])
      const [row] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid', [])
      await queryRows('SELECT pg_terminate_backend($1)', [row?.pid])
      // Idle when it hears of it, as between two statements of a handing in.
      await new Promise((resolve) => setTimeout(resolve, 20))
      await query('SELECT 1', [])
    }
    await expect(inTransaction(work)).rejects.toThrow()
  }
  expect(await count()).toBe(0)
})

test('runs the same statements inside a transaction of Prisma’s', async () => {
  const work = prisma.$transaction(async (tx) => {
    await queryIn(tx)(INSERT, [KEY, 1])
    const rows = await queryIn(tx)<{ spent: number; at: Date }>(
      'SELECT "spent", $2::timestamptz AS "at" FROM "TryCount" WHERE "key" = $1',
      [KEY, new Date(0)],
    )
    expect(rows).toEqual([{ spent: 1, at: new Date(0) }])
    throw new Error('taken back')
  })
  await expect(work).rejects.toThrow('taken back')
  expect(await count()).toBe(0)
})
