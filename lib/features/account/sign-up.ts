import 'server-only'
import { mayMakeAccount } from '@/lib/auth/guard-tries'
import { hashPassword } from '@/lib/auth/password'
import type { Viewer } from '@/lib/auth/viewer'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { prisma } from '@/lib/db/prisma-client'
import type { SignUpInput } from './account-input'
import type { Refusal, SessionUser } from './outcome'

const USER = { id: true, kind: true, sessionVersion: true } as const

/**
 * Makes an account. A guest's own row becomes it, so that everything the guest made stays where it is.
 * `address`: where the request came from.
 */
export async function signUp(
  viewer: Viewer | null,
  input: SignUpInput,
  { now, address }: { now: Date; address: string },
): Promise<{ ok: true; user: SessionUser } | Refusal<'email'>> {
  if (viewer?.kind === 'member') {
    return { ok: false, problem: `You are signed in as ${viewer.name}. Sign out first to make another account.` }
  }
  if (!(await mayMakeAccount(address, now))) {
    return { ok: false, problem: 'Too many accounts were made from your network. Wait an hour, then try again.' }
  }
  const account = {
    kind: 'member' as const,
    name: input.name,
    email: input.email,
    passwordHash: await hashPassword(input.password),
    expiresAt: null,
    ...(input.timeZone ? { timeZone: input.timeZone } : {}),
  }
  try {
    const upgraded = viewer && (await upgradeGuest(viewer.id, account, now))
    return { ok: true, user: upgraded ?? (await prisma.user.create({ data: account, select: USER })) }
  } catch (error) {
    if (mapDatabaseError(error)?.kind !== 'taken') throw error
    return {
      ok: false,
      field: 'email',
      problem: 'There is already an account with this e-mail address. Sign in instead.',
    }
  }
}

/** Null where the guest has been forgotten meanwhile. A raised version ends the guest's session elsewhere. */
async function upgradeGuest(
  id: string,
  account: { kind: 'member'; name: string; email: string; passwordHash: string; expiresAt: null },
  now: Date,
): Promise<SessionUser | null> {
  const [user] = await prisma.user.updateManyAndReturn({
    where: { id, kind: 'guest', expiresAt: { gt: now } },
    data: { ...account, sessionVersion: { increment: 1 } },
    select: USER,
  })
  return user ?? null
}
