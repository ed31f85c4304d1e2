import 'server-only'
import type { prisma } from '@/lib/db/prisma-client'
import { CLASS_GUEST_SECONDS, GUEST_SESSION_SECONDS } from './session-cookie'
import { toViewer, VIEWER_COLUMNS, type Viewer } from './viewer'

type Database = Pick<typeof prisma, 'user'>

/** A guest held for a day. */
export async function createGuest(
  database: Database,
  name: string,
  now: Date,
): Promise<{ viewer: Viewer; sessionVersion: number }> {
  const expiresAt = new Date(now.getTime() + GUEST_SESSION_SECONDS * 1000)
  const { sessionVersion, ...row } = await database.user.create({
    data: { kind: 'guest', name, expiresAt },
    select: { ...VIEWER_COLUMNS, sessionVersion: true },
  })
  return { viewer: toViewer(row), sessionVersion }
}

export async function renameGuest(database: Database, viewer: Viewer, name: string): Promise<Viewer> {
  return toViewer(
    await database.user.update({ where: { id: viewer.id, kind: 'guest' }, data: { name }, select: VIEWER_COLUMNS }),
  )
}

/** Holds a guest who joined a class for as long as a course may last. Never shortens it; members stay as they are. */
export async function holdClassGuest(database: Database, viewer: Viewer, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + CLASS_GUEST_SECONDS * 1000)
  await database.user.updateMany({
    where: { id: viewer.id, kind: 'guest', expiresAt: { lt: expiresAt } },
    data: { expiresAt },
  })
}
