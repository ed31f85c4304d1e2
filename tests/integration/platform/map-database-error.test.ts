import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { prisma } from '@/lib/db/prisma-client'

async function refusalOf(work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    return mapDatabaseError(error)
  }
  throw new Error('the database refused nothing')
}

function person(email: string | null) {
  return { email, name: 'Ada', passwordHash: email ? '$argon2id$x' : null }
}

describe('what the database refuses becomes a value', () => {
  test('a row that exists already, with the name of its constraint', async () => {
    const email = `${randomUUID()}@example.org`
    await prisma.user.create({ data: person(email) })
    const refusal = await refusalOf(() => prisma.user.create({ data: person(email) }))
    expect(refusal).toEqual({ kind: 'taken', constraint: 'User_email_key' })
  })

  test('a reference to nothing', async () => {
    const refusal = await refusalOf(() => prisma.article.create({ data: { ownerId: randomUUID(), title: 'T' } }))
    expect(refusal?.kind).toBe('missing-reference')
  })

  test('a row that is gone', async () => {
    const refusal = await refusalOf(() => prisma.user.delete({ where: { id: randomUUID() } }))
    expect(refusal).toEqual({ kind: 'absent' })
  })

  test('two serializable writers that met', async () => {
    const { id } = await prisma.user.create({ data: person(`${randomUUID()}@example.org`) })
    const write = () =>
      prisma.$transaction(
        async (tx) => {
          const user = await tx.user.findUniqueOrThrow({ where: { id } })
          await new Promise((resolve) => setTimeout(resolve, 150))
          await tx.user.update({ where: { id }, data: { sessionVersion: user.sessionVersion + 1 } })
        },
        { isolationLevel: 'Serializable' },
      )
    const refusal = await refusalOf(() => Promise.all([write(), write()]))
    expect(refusal).toEqual({ kind: 'conflict' })
  })

  test('a violated check', async () => {
    const refusal = await refusalOf(() => prisma.$executeRaw`UPDATE "User" SET email = 'UPPER@example.org'`)
    expect(refusal?.kind).toBe('invalid')
  })

  test('anything else is not ours to map', () => {
    expect(mapDatabaseError(new Error('boom'))).toBeNull()
    expect(mapDatabaseError(null)).toBeNull()
    expect(mapDatabaseError('P2002')).toBeNull()
  })
})
