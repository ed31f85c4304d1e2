import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { deleteAccount } from '@/lib/features/account/delete-account'
import { forgetExpiredGuests } from '@/lib/features/account/forget-expired-guests'
import { readAccount } from '@/lib/features/account/read-account'
import { makeAttempt, makeClass, makeDeck, makeGuest, makeMember, makeSet, NOW, PASSWORD } from './make-work'

const request = { now: NOW, address: '192.0.2.3' }
const DAY = 24 * 3_600_000

/** Rows of every table but Prisma's own. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'TryCount')`
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await prisma.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM "${name}"`)
      return [name, row?.count ?? 0] as const
    }),
  )
  return Object.fromEntries(counts)
}

describe('deleting an account', () => {
  it('takes everything the person had, and nothing of anyone else', async () => {
    const student = await makeMember()
    const others = await makeSet(student.id)
    await makeDeck(student.id, others.setId, [[others.revisionIds[0]!, 1]])
    const before = await countRows()

    const teacher = await makeMember()
    const { setId, versionId, revisionIds } = await makeSet(teacher.id)
    await makeAttempt(teacher.id, others.versionId, { [others.revisionIds[0]!]: 'twice' })
    await makeAttempt(student.id, versionId, { [revisionIds[0]!]: 'twice' }, { submitted: true })
    await makeDeck(teacher.id, setId, [[revisionIds[0]!, 2]])
    await makeClass(teacher.id, [student.id])
    expect((await readAccount(teacher))?.belongings).toEqual({
      articles: 1,
      sets: 1,
      classes: 1,
      decks: 1,
      cards: 1,
      attempts: 1,
      attemptsOfOthers: 1,
    })

    expect(await deleteAccount(teacher, 'a guess', request)).toMatchObject({ ok: false, field: 'proof' })
    expect(await prisma.user.count({ where: { id: teacher.id } })).toBe(1)
    expect(await deleteAccount(teacher, PASSWORD, request)).toEqual({ ok: true })
    expect(await countRows()).toEqual(before)
  })

  it('leaves a learner the cards made from a set that is gone', async () => {
    const teacher = await makeMember()
    const learner = await makeMember()
    const { setId, revisionIds } = await makeSet(teacher.id)
    const deck = await makeDeck(learner.id, setId, [[revisionIds[0]!, 2]])
    await deleteAccount(teacher, PASSWORD, request)
    expect(await prisma.deck.findUnique({ where: { id: deck }, include: { cards: true } })).toMatchObject({
      setId: null,
      cards: [{ itemRevisionId: null, front: 'How often?', reps: 2 }],
    })
  })

  it('asks for the e-mail address where there is no password, and for nothing from a guest', async () => {
    const member = await makeMember()
    await prisma.user.update({ where: { id: member.id }, data: { passwordHash: null } })
    expect(await deleteAccount(member, '', request)).toMatchObject({ ok: false, field: 'proof' })
    expect(await deleteAccount(member, ` ${member.email.toUpperCase()}`, request)).toEqual({ ok: true })
    const guest = await makeGuest()
    expect(await deleteAccount(guest, '', request)).toEqual({ ok: true })
    expect(await prisma.user.count({ where: { id: { in: [member.id, guest.id] } } })).toBe(0)
  })
})

describe('forgetting guests', () => {
  it('forgets those whose day is over, with what they made, and nobody else', async () => {
    const late = await makeGuest(new Date(NOW.getTime() - DAY))
    const { articleId } = await makeSet(late.id)
    const fresh = await makeGuest(new Date(NOW.getTime() - DAY + 1000))
    const member = await makeMember()
    expect(await forgetExpiredGuests(NOW)).toBe(1)
    expect(await forgetExpiredGuests(NOW)).toBe(0)
    expect(await prisma.article.count({ where: { id: articleId } })).toBe(0)
    expect(await prisma.user.count({ where: { id: { in: [late.id, fresh.id, member.id] } } })).toBe(2)
  })

  it('gets through more than one batch', async () => {
    const expiresAt = new Date(NOW.getTime() - 1)
    await prisma.user.createMany({
      data: Array.from({ length: 450 }, () => ({ kind: 'guest' as const, name: 'Guest', expiresAt })),
    })
    expect(await forgetExpiredGuests(NOW)).toBe(450)
  })
})
