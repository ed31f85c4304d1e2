import { getToken } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { findViewer } from '@/lib/auth/find-viewer'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { prisma } from '@/lib/db/prisma-client'
import { changePassword } from '@/lib/features/account/change-password'
import { revokeSessions } from '@/lib/features/account/revoke-sessions'
import { signIn } from '@/lib/features/account/sign-in'
import { signUp } from '@/lib/features/account/sign-up'
import { makeGuest, makeMember, NOW, PASSWORD } from './make-work'

const request = { now: NOW, address: '192.0.2.2' }
const DAY = 24 * 3_600_000
const sealFor = async (id: string, version?: number) => {
  const { sessionVersion } = await prisma.user.findUniqueOrThrow({ where: { id } })
  return sealSession({ sub: id, version: version ?? sessionVersion }, 3600)
}

describe('a session', () => {
  it('stands for its user, and next-auth reads the same', async () => {
    const member = await makeMember()
    const sealed = await sealFor(member.id)
    expect(await findViewer(sealed, NOW)).toEqual({ ...member })
    const token = await getToken({
      req: { cookies: { [sessionCookie().name]: sealed }, headers: new Headers() } as never,
      secret: process.env.NEXTAUTH_SECRET as string,
    })
    expect(token).toMatchObject({ sub: member.id, version: 0 })
  })

  it('is nothing where forged, altered, expired, or of someone who is gone', async () => {
    const member = await makeMember()
    const sealed = await sealFor(member.id)
    expect(await findViewer(undefined, NOW)).toBeNull()
    expect(await findViewer('forged', NOW)).toBeNull()
    expect(await findViewer(`${sealed.slice(0, -2)}AA`, NOW)).toBeNull()
    expect(await findViewer(await sealSession({ sub: member.id, version: 0 }, -60), NOW)).toBeNull()
    await prisma.user.delete({ where: { id: member.id } })
    expect(await findViewer(sealed, NOW)).toBeNull()
  })

  it('ends when it expires, also where it was opened before', async () => {
    const member = await makeMember()
    const sealed = await sealFor(member.id)
    expect(await findViewer(sealed, new Date())).not.toBeNull()
    expect(await findViewer(sealed, new Date(Date.now() + 2 * 3_600_000))).toBeNull()
  })

  it('of a guest ends with the guest’s day, before the guest is deleted', async () => {
    const guest = await makeGuest()
    const sealed = await sealFor(guest.id)
    expect(await findViewer(sealed, new Date(NOW.getTime() + DAY - 1))).toEqual(guest)
    expect(await findViewer(sealed, new Date(NOW.getTime() + DAY))).toBeNull()
  })

  it('ends when the account signs out everywhere', async () => {
    const member = await makeMember()
    const sealed = await sealFor(member.id)
    await revokeSessions(member)
    expect(await findViewer(sealed, NOW)).toBeNull()
    expect(await findViewer(await sealFor(member.id), NOW)).not.toBeNull()
  })

  it('ends when the password changes, and the new password signs in', async () => {
    const member = await makeMember()
    const before = await sealFor(member.id)
    const change = { current: PASSWORD, password: 'four other words instead' }
    expect(await changePassword(member, { ...change, current: 'a guess' }, request)).toMatchObject({
      ok: false,
      field: 'current',
    })
    expect(await findViewer(before, NOW)).not.toBeNull()
    const outcome = await changePassword(member, change, request)
    expect(await findViewer(before, NOW)).toBeNull()
    expect(outcome.ok && (await findViewer(await sealFor(member.id, outcome.user.sessionVersion), NOW))).toBeTruthy()
    const credentials = { email: member.email, timeZone: undefined }
    expect(await signIn(null, { ...credentials, password: PASSWORD }, request)).toMatchObject({ ok: false })
    expect(await signIn(null, { ...credentials, password: change.password }, request)).toMatchObject({ ok: true })
  })

  it('of a guest ends when the guest signs up, who then has a new one', async () => {
    const guest = await makeGuest()
    const before = await sealFor(guest.id)
    await signUp(
      guest,
      { name: 'Ada', email: `${guest.id}@example.org`, password: PASSWORD, timeZone: undefined },
      request,
    )
    expect(await findViewer(before, NOW)).toBeNull()
    expect(await findViewer(await sealFor(guest.id), NOW)).toMatchObject({ kind: 'member' })
  })
})

describe('guessing passwords', () => {
  it('stops at 20 wrong ones for an account, from however many addresses, the right one included, for 15 minutes', async () => {
    const member = await makeMember()
    const guess = (password: string, n: number, now = NOW) =>
      signIn(null, { email: member.email, password, timeZone: undefined }, { now, address: `198.51.100.${n}` })
    for (let n = 0; n < 20; n++) expect(await guess('a guess', n)).toMatchObject({ ok: false, field: 'password' })
    const stopped = await guess(PASSWORD, 99)
    expect(stopped).toMatchObject({ ok: false, problem: expect.stringContaining('15 minutes') })
    expect(await guess(PASSWORD, 99, new Date(NOW.getTime() + 15 * 60_000))).toMatchObject({ ok: true })
  })

  it('is not what signing in often is', async () => {
    const member = await makeMember()
    for (let n = 0; n < 25; n++) {
      expect(
        await signIn(null, { email: member.email, password: PASSWORD, timeZone: undefined }, request),
      ).toMatchObject({
        ok: true,
      })
    }
  })
})
