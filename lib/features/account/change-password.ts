import 'server-only'
import { hashPassword } from '@/lib/auth/password'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import type { PasswordChange } from './account-input'
import { checkOwnPassword } from './check-own-password'
import type { Refusal, SessionUser } from './outcome'

/** Ends every session of the account; the caller starts this browser's anew with the user returned. */
export async function changePassword(
  viewer: Viewer,
  { current, password }: PasswordChange,
  request: { now: Date; address: string },
): Promise<{ ok: true; user: SessionUser } | Refusal<'current'>> {
  const problem = await checkOwnPassword(viewer, current, request)
  if (problem) return { ok: false, field: 'current', problem }
  const user = await prisma.user.update({
    where: { id: viewer.id },
    data: { passwordHash: await hashPassword(password), sessionVersion: { increment: 1 } },
    select: { id: true, kind: true, sessionVersion: true },
  })
  return { ok: true, user }
}
