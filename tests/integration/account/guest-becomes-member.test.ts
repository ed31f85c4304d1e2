import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { signIn } from '@/lib/features/account/sign-in'
import { signInWithIdentity } from '@/lib/features/account/sign-in-with-identity'
import { signUp } from '@/lib/features/account/sign-up'
import { makeAttempt, makeClass, makeDeck, makeGuest, makeMember, makeSet, NOW, PASSWORD } from './make-work'

const request = { now: NOW, address: '192.0.2.1' }
const newcomer = () => ({ name: 'Ada', email: `${randomUUID()}@example.org`, password: PASSWORD, timeZone: undefined })

describe('signing up', () => {
  it('turns a guest into a member who owns all the guest made', async () => {
    const guest = await makeGuest()
    const teacher = await makeMember()
    const { articleId, setId, versionId, revisionIds } = await makeSet(guest.id)
    const attempt = await makeAttempt(guest.id, versionId, { [revisionIds[0]!]: 'twice' })
    const deck = await makeDeck(guest.id, setId, [[revisionIds[0]!, 2]])
    const classId = await makeClass(teacher.id, [guest.id])

    const outcome = await signUp(guest, { ...newcomer(), timeZone: 'Europe/Lisbon' }, request)

    expect(outcome).toMatchObject({ ok: true, user: { id: guest.id, kind: 'member' } })
    const user = await prisma.user.findUniqueOrThrow({
      where: { id: guest.id },
      include: { articles: true, sets: true, attempts: true, decks: true, enrolments: true },
    })
    expect(user).toMatchObject({ kind: 'member', name: 'Ada', expiresAt: null, timeZone: 'Europe/Lisbon' })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
    expect(user.articles.map(({ id }) => id)).toEqual([articleId])
    expect(user.sets.map(({ id }) => id)).toEqual([setId])
    expect(user.attempts.map(({ id }) => id)).toEqual([attempt])
    expect(user.decks.map(({ id }) => id)).toEqual([deck])
    expect(user.enrolments.map((enrolment) => enrolment.classId)).toEqual([classId])
  })

  it('makes a new account where the guest has been forgotten or the day is over', async () => {
    const late = await makeGuest(new Date(NOW.getTime() - 25 * 3_600_000))
    const outcome = await signUp(late, newcomer(), request)
    expect(outcome.ok && outcome.user.id).not.toBe(late.id)
    const gone = await makeGuest()
    await prisma.user.delete({ where: { id: gone.id } })
    expect(await signUp(gone, newcomer(), request)).toMatchObject({ ok: true })
  })

  it('refuses a taken e-mail beside its field and leaves the guest as it was', async () => {
    const member = await makeMember()
    const guest = await makeGuest()
    for (const viewer of [guest, null]) {
      expect(await signUp(viewer, { ...newcomer(), email: member.email }, request)).toMatchObject({
        ok: false,
        field: 'email',
      })
    }
    expect(await prisma.user.findUnique({ where: { id: guest.id } })).toMatchObject({ kind: 'guest', email: null })
  })

  it('makes one account of a form sent twice at once', async () => {
    const input = newcomer()
    const outcomes = await Promise.all([signUp(null, input, request), signUp(null, input, request)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await prisma.user.count({ where: { email: input.email } })).toBe(1)
  })
})

describe('signing in as a guest', () => {
  it('knows every table that points at a person, so that nothing is left behind with the guest', async () => {
    const references = await prisma.$queryRaw<{ column: string }[]>`
      SELECT tc.table_name || '.' || kcu.column_name AS column
      FROM information_schema.table_constraints tc
      JOIN information_schema.key_column_usage kcu USING (constraint_schema, constraint_name)
      JOIN information_schema.constraint_column_usage ccu USING (constraint_schema, constraint_name)
      WHERE tc.constraint_type = 'FOREIGN KEY' AND ccu.table_name = 'User'`
    // A new one here? claim-guest-work.ts must move it. (An Identity is a member's only.)
    expect(references.map(({ column }) => column).sort()).toEqual([
      'Article.ownerId',
      'Attempt.userId',
      'Class.ownerId',
      'Deck.ownerId',
      'Enrolment.userId',
      'Identity.userId',
      'QuestionSet.ownerId',
    ])
  })

  it('moves everything to the account and forgets the guest', async () => {
    const member = await makeMember()
    const guest = await makeGuest()
    const { articleId, setId, versionId, revisionIds } = await makeSet(guest.id)
    const open = await makeAttempt(guest.id, versionId, { [revisionIds[0]!]: 'twice' })
    const submitted = await makeAttempt(guest.id, versionId, { [revisionIds[1]!]: 'twice' }, { submitted: true })
    const decks = [await makeDeck(guest.id, setId, [[revisionIds[0]!, 1]]), await makeDeck(guest.id, null, [[null, 0]])]
    const ownClass = await makeClass(guest.id, [])
    const joined = await makeClass(member.id, [guest.id])

    expect(
      await signIn(guest, { email: member.email, password: PASSWORD, timeZone: undefined }, request),
    ).toMatchObject({
      ok: true,
      user: { id: member.id },
    })

    const user = await prisma.user.findUniqueOrThrow({
      where: { id: member.id },
      include: { articles: true, sets: true, attempts: true, decks: true, classes: true, enrolments: true },
    })
    expect(user.articles.map(({ id }) => id)).toEqual([articleId])
    expect(user.sets.map(({ id }) => id)).toEqual([setId])
    expect(user.attempts.map(({ id }) => id).sort()).toEqual([open, submitted].sort())
    expect(user.decks.map(({ id }) => id).sort()).toEqual(decks.sort())
    expect(user.classes.map(({ id }) => id).sort()).toEqual([ownClass, joined].sort())
    expect(user.enrolments.map(({ classId }) => classId)).toEqual([joined])
    expect(await prisma.user.count({ where: { id: guest.id } })).toBe(0)
  })

  it('joins two open attempts at one quiz: answers meet, and the account’s own win', async () => {
    const teacher = await makeMember()
    const member = await makeMember()
    const guest = await makeGuest()
    const { versionId, revisionIds } = await makeSet(teacher.id)
    const [first, second, third] = revisionIds as [string, string, string]
    const own = await makeAttempt(member.id, versionId, { [first]: 'mine', [second]: 'mine' })
    await makeAttempt(guest.id, versionId, { [second]: 'guest’s', [third]: 'guest’s' })
    const done = await makeAttempt(guest.id, versionId, { [first]: 'guest’s' }, { submitted: true })

    await signIn(guest, { email: member.email, password: PASSWORD, timeZone: undefined }, request)

    const attempts = await prisma.attempt.findMany({ where: { userId: member.id }, include: { responses: true } })
    expect(attempts.map(({ id }) => id).sort()).toEqual([own, done].sort())
    const answers = attempts
      .find(({ id }) => id === own)
      ?.responses.map((response) => [response.itemRevisionId, response.answer])
    expect(new Map(answers as [string, string][])).toEqual(
      new Map([
        [first, 'mine'],
        [second, 'mine'],
        [third, 'guest’s'],
      ]),
    )
  })

  it('joins two decks of one set: the card known longer stays, and no review is lost', async () => {
    const teacher = await makeMember()
    const member = await makeMember()
    const guest = await makeGuest()
    const { setId, revisionIds } = await makeSet(teacher.id)
    const [first, second, third] = revisionIds as [string, string, string]
    const own = await makeDeck(member.id, setId, [
      [first, 5],
      [second, 0],
    ])
    await makeDeck(guest.id, setId, [
      [first, 1],
      [second, 2],
      [third, 1],
      [null, 0],
    ])

    await signIn(guest, { email: member.email, password: PASSWORD, timeZone: undefined }, request)

    const decks = await prisma.deck.findMany({
      where: { ownerId: member.id },
      include: { cards: { include: { reviews: true } } },
    })
    expect(decks.map(({ id }) => id)).toEqual([own])
    const cards = decks[0]!.cards.map((card) => [card.itemRevisionId, card.reps, card.reviews.length])
    expect(cards).toHaveLength(4)
    expect(cards).toEqual(
      expect.arrayContaining([
        [first, 5, 6],
        [second, 2, 2],
        [third, 1, 1],
        [null, 0, 0],
      ]),
    )
  })

  it('leaves an exam that both began the clock that began first, and the extra time that either had', async () => {
    const teacher = await makeMember()
    const member = await makeMember()
    const guest = await makeGuest()
    const { versionId } = await makeSet(teacher.id)
    const classId = await makeClass(teacher.id, [member.id, guest.id])
    await prisma.enrolment.updateMany({ where: { userId: guest.id }, data: { extraTimePercent: 25 } })
    const { id: assignmentId } = await prisma.assignment.create({ data: { classId, setVersionId: versionId } })
    const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000)
    for (const [userId, start] of [
      [guest.id, 0],
      [member.id, 10],
    ] as const) {
      const clock = { startedAt: at(start), deadlineAt: at(start + 30), graceEndsAt: at(start + 31) }
      await prisma.attempt.create({ data: { userId, setVersionId: versionId, assignmentId, seed: 1, ...clock } })
    }
    await signIn(guest, { email: member.email, password: PASSWORD, timeZone: undefined }, request)
    expect(await prisma.attempt.findMany({ where: { userId: member.id } })).toMatchObject([
      { startedAt: at(0), deadlineAt: at(30), graceEndsAt: at(31) },
    ])
    expect(await prisma.enrolment.findMany({ where: { userId: member.id } })).toMatchObject([{ extraTimePercent: 25 }])
  })

  it('keeps the account’s own enrolment in a class that both joined', async () => {
    const teacher = await makeMember()
    const member = await makeMember()
    const guest = await makeGuest()
    await makeClass(teacher.id, [member.id, guest.id])
    await signIn(guest, { email: member.email, password: PASSWORD, timeZone: undefined }, request)
    expect(await prisma.enrolment.findMany({ where: { userId: member.id } })).toMatchObject([
      { displayName: `as ${member.id}` },
    ])
  })

  it('moves things once when the form is sent twice at once', async () => {
    const member = await makeMember()
    const guest = await makeGuest()
    await makeSet(guest.id)
    const input = { email: member.email, password: PASSWORD, timeZone: undefined }
    const outcomes = await Promise.all([signIn(guest, input, request), signIn(guest, input, request)])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    expect(await prisma.article.count({ where: { ownerId: member.id } })).toBe(1)
  })

  it('leaves the guest alone when the password is wrong', async () => {
    const member = await makeMember()
    const guest = await makeGuest()
    await makeSet(guest.id)
    expect(
      await signIn(guest, { email: member.email, password: 'a guess', timeZone: undefined }, request),
    ).toMatchObject({ ok: false })
    expect(await prisma.article.count({ where: { ownerId: guest.id } })).toBe(1)
  })
})

describe('signing in from elsewhere', () => {
  const identity = (email: string | null) => ({ provider: 'oidc', subject: randomUUID(), name: 'Ada Quill', email })

  it('makes an account the first time, finds it the next, and takes the guest’s work along', async () => {
    const guest = await makeGuest()
    const { articleId } = await makeSet(guest.id)
    const ada = identity(`${randomUUID()}@Example.org`)
    const first = await signInWithIdentity(guest, ada)
    const again = await signInWithIdentity(null, { ...ada, name: 'Renamed', email: null })
    expect(first.ok && again.ok && first.user.id === again.user.id).toBe(true)
    expect(await prisma.article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      ownerId: first.ok && first.user.id,
    })
  })

  it('does not open an account that merely has the same e-mail address', async () => {
    const member = await makeMember()
    expect(await signInWithIdentity(null, identity(member.email))).toEqual({ ok: false, notice: 'email-taken' })
    expect(await prisma.identity.count({ where: { userId: member.id } })).toBe(0)
  })

  it('needs an e-mail address', async () => {
    expect(await signInWithIdentity(null, identity(null))).toEqual({ ok: false, notice: 'no-email' })
  })
})
