import 'server-only'
import { guardPasswordTries, TOO_MANY_TRIES } from '@/lib/auth/guard-tries'
import { verifyPassword } from '@/lib/auth/password'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

/** Asks for the viewer's password again before something that can't be taken back. Null when it is right. */
export async function checkOwnPassword(
  viewer: Viewer,
  password: string,
  { now, address }: { now: Date; address: string },
): Promise<string | null> {
  const user = await prisma.user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } })
  const right = await guardPasswordTries({ account: viewer.id, address }, now, () =>
    verifyPassword(user?.passwordHash ?? null, password),
  )
  if (right === null) return TOO_MANY_TRIES
  return right ? null : 'That is not your password.'
}
