import 'server-only'
import { guardPasswordTries, TOO_MANY_TRIES } from '@/lib/auth/guard-tries'
import { verifyPassword } from '@/lib/auth/password'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import type { SignInInput } from './account-input'
import { claimGuestWork } from './claim-guest-work'
import type { Refusal, SessionUser } from './outcome'

/**
 * Finds the account by e-mail and password. Where a guest signs in, what the guest made moves to the account.
 * An unknown e-mail and a wrong password get the same words after the same work.
 */
export async function signIn(
  viewer: Viewer | null,
  input: SignInInput,
  { now, address }: { now: Date; address: string },
): Promise<{ ok: true; user: SessionUser } | Refusal<'password'>> {
  const user = await prisma.user.findUnique({
    where: { email: input.email },
    select: { id: true, kind: true, sessionVersion: true, passwordHash: true, timeZone: true },
  })
  const right = await guardPasswordTries({ account: input.email, address }, now, () =>
    verifyPassword(user?.passwordHash ?? null, input.password),
  )
  if (right === null) return { ok: false, problem: TOO_MANY_TRIES }
  if (!right || !user) {
    return { ok: false, field: 'password', problem: 'The e-mail address or the password is not right.' }
  }
  if (viewer?.kind === 'guest') await claimGuestWork(viewer, user.id)
  // UTC is what an account made without script starts with.
  if (user.timeZone === 'UTC' && input.timeZone && input.timeZone !== 'UTC') {
    await prisma.user.update({ where: { id: user.id }, data: { timeZone: input.timeZone } })
  }
  return { ok: true, user: { id: user.id, kind: user.kind, sessionVersion: user.sessionVersion } }
}
