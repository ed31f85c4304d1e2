import 'server-only'
import { cleanName } from '@/lib/auth/display-name'
import type { Identity } from '@/lib/auth/next-auth-options'
import type { Viewer } from '@/lib/auth/viewer'
import { mapDatabaseError } from '@/lib/db/map-database-error'
import { prisma } from '@/lib/db/prisma-client'
import { Email } from './account-input'
import { claimGuestWork } from './claim-guest-work'
import type { SessionUser } from './outcome'

const USER = { id: true, kind: true, sessionVersion: true } as const

/**
 * Finds the account of someone who signed in elsewhere, or makes it. A guest's work comes along.
 *
 * An account that has the same e-mail address is not joined to it: addresses aren't verified at sign-up, so whoever
 * typed it first would share the account with its real owner.
 */
export async function signInWithIdentity(
  viewer: Viewer | null,
  identity: Identity,
): Promise<{ ok: true; user: SessionUser } | { ok: false; notice: 'no-email' | 'email-taken' }> {
  const { provider, subject } = identity
  const known = await prisma.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { user: { select: USER } },
  })
  const outcome = known ? ({ ok: true, user: known.user } as const) : await makeAccount(identity)
  if (outcome.ok && viewer?.kind === 'guest') await claimGuestWork(viewer, outcome.user.id)
  return outcome
}

async function makeAccount({ provider, subject, name, email: given }: Identity) {
  const email = Email.safeParse(given ?? '')
  if (!email.success) return { ok: false, notice: 'no-email' } as const
  try {
    const user = await prisma.user.create({
      data: {
        email: email.data,
        name: cleanName(name) || (email.data.split('@')[0] ?? email.data),
        identities: { create: { provider, subject } },
      },
      select: USER,
    })
    return { ok: true, user } as const
  } catch (error) {
    if (mapDatabaseError(error)?.kind !== 'taken') throw error
    return { ok: false, notice: 'email-taken' } as const
  }
}
