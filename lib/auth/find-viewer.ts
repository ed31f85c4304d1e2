import 'server-only'
import { prisma } from '@/lib/db/prisma-client'
import { openSession, type SessionClaims } from './session-cookie'
import { toViewer, VIEWER_COLUMNS, type Viewer } from './viewer'

/**
 * The viewer a sealed session stands for; null where it is forged or expired, its user is gone, the guest's day is
 * over, or the session was revoked.
 */
export async function findViewer(sealed: string | undefined, now: Date): Promise<Viewer | null> {
  const claims = await openSession(sealed, now)
  return claims && findViewerByClaims(claims, now)
}

export async function findViewerByClaims(claims: SessionClaims, now: Date): Promise<Viewer | null> {
  const user = await prisma.user.findUnique({
    where: { id: claims.sub, sessionVersion: claims.version },
    select: { ...VIEWER_COLUMNS, expiresAt: true },
  })
  if (!user || (user.expiresAt && user.expiresAt <= now)) return null
  return toViewer(user)
}
