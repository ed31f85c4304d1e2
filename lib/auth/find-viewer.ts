import 'server-only'
import { queryRows } from '@/lib/db/query-rows'
import { openSession, type SessionClaims } from './session-cookie'
import { toViewer, type Viewer } from './viewer'

/**
 * The viewer a sealed session stands for; null where it is forged or expired, its user is gone, the guest's day is
 * over, or the session was revoked.
 */
export async function findViewer(sealed: string | undefined, now: Date): Promise<Viewer | null> {
  const claims = await openSession(sealed, now)
  return claims && findViewerByClaims(claims, now)
}

/** VIEWER_COLUMNS. */
const FIND = `SELECT "id", "kind", "name", "email", "isAdmin", "timeZone" FROM "User"
  WHERE "id" = $1 AND "sessionVersion" = $2 AND ("expiresAt" IS NULL OR "expiresAt" > $3)`

export async function findViewerByClaims(claims: SessionClaims, now: Date): Promise<Viewer | null> {
  const [row] = await queryRows<Parameters<typeof toViewer>[0]>(FIND, [claims.sub, claims.version, now])
  return row ? toViewer(row) : null
}
