import 'server-only'
import { queryRows } from '@/lib/db/query-rows'
import { openSession, type SessionClaims } from './session-cookie'
import { toViewer, VIEWER_COLUMNS, type Viewer } from './viewer'

const COLUMNS = Object.keys(VIEWER_COLUMNS)
  .map((column) => `"${column}"`)
  .join(', ')
const FIND = `SELECT ${COLUMNS} FROM "User"
  WHERE "id" = $1 AND "sessionVersion" = $2 AND ("expiresAt" IS NULL OR "expiresAt" > $3)`

/**
 * The viewer a sealed session stands for; null where it is forged or expired, its user is gone, the guest's day is
 * over, or the session was revoked.
 */
export async function findViewer(sealed: string | undefined, now: Date): Promise<Viewer | null> {
  const claims = await openSession(sealed, now)
  return claims && findViewerByClaims(claims, now)
}

export async function findViewerByClaims(claims: SessionClaims, now: Date): Promise<Viewer | null> {
  const [row] = await queryRows<Parameters<typeof toViewer>[0]>(FIND, [claims.sub, claims.version, now])
  return row ? toViewer(row) : null
}
