import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { prisma } from '@/lib/db/prisma-client'
import { createGuest, holdClassGuest, renameGuest } from './create-guest'
import { cleanName } from './display-name'
import { findViewer } from './find-viewer'
import { withReturnPath } from './return-path'
import {
  CLASS_GUEST_SECONDS,
  GUEST_SESSION_SECONDS,
  MEMBER_SESSION_SECONDS,
  sealSession,
  sessionCookie,
} from './session-cookie'
import type { Viewer } from './viewer'

/** Who is looking; null for a visitor. One look at the database a request. Never writes. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  return findViewer(sealed, new Date())
})

/** Sends visitors to sign in and back to `returnTo`, a path of this site. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(withReturnPath('/sign-in', returnTo))
}

/** Sends visitors to sign in and guests to sign up, which keeps what they made. */
export async function requireMember(returnTo: string): Promise<Viewer> {
  const viewer = await requireViewer(returnTo)
  return viewer.kind === 'member' ? viewer : redirect(withReturnPath('/sign-up', returnTo))
}

/**
 * The viewer, or for nobody a new guest held for a day and signed in. A guest who gives a name from now on bears it.
 * For server actions only: it writes, and sets a cookie.
 */
export async function ensureViewer(viewer: Viewer | null, name?: string): Promise<Viewer> {
  const given = cleanName(name ?? '')
  if (viewer?.kind === 'member') return viewer
  if (viewer) return given === '' || given === viewer.name ? viewer : renameGuest(prisma, viewer, given)
  const guest = await createGuest(prisma, given || 'Guest', new Date())
  await startSession({ ...guest.viewer, sessionVersion: guest.sessionVersion })
  return guest.viewer
}

/** Keeps a guest who joined a class, and their session here, for half a year. Does nothing to members. As above, it writes. */
export async function holdViewerForClass(viewer: Viewer): Promise<void> {
  if (viewer.kind !== 'guest') return
  await holdClassGuest(prisma, viewer, new Date())
  const where = { id: viewer.id }
  const user = await prisma.user.findUnique({ where, select: { id: true, kind: true, sessionVersion: true } })
  if (user) await startSession(user, CLASS_GUEST_SECONDS)
}

/** Signs this browser in as the user, for as many seconds. For server actions and route handlers only. */
export async function startSession(
  user: { id: string; kind: Viewer['kind']; sessionVersion: number },
  maxAge = user.kind === 'guest' ? GUEST_SESSION_SECONDS : MEMBER_SESSION_SECONDS,
): Promise<void> {
  const { name, options } = sessionCookie()
  const sealed = await sealSession({ sub: user.id, version: user.sessionVersion }, maxAge)
  const jar = await cookies()
  jar.set(name, sealed, { ...options, maxAge })
}

/** Signs this browser out. Other browsers stay signed in: see `revokeSessions` in features/account. */
export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}
