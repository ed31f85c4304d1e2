import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { checkOwnPassword } from './check-own-password'
import type { Refusal } from './outcome'

/**
 * Deletes the account and, by the schema's cascades, everything that belongs to it. Proved by the password, or by
 * typing the e-mail address where the account has no password of its own; guests have neither and need none.
 */
export async function deleteAccount(
  viewer: Viewer,
  proof: string,
  request: { now: Date; address: string },
): Promise<{ ok: true } | Refusal<'proof'>> {
  const problem = await checkProof(viewer, proof, request)
  if (problem) return { ok: false, field: 'proof', problem }
  await prisma.user.deleteMany({ where: { id: viewer.id } })
  return { ok: true }
}

async function checkProof(viewer: Viewer, proof: string, request: { now: Date; address: string }) {
  if (viewer.kind === 'guest') return null
  const user = await prisma.user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } })
  if (user?.passwordHash) return checkOwnPassword(viewer, proof, request)
  return proof.trim().toLowerCase() === viewer.email ? null : 'That is not the e-mail address of this account.'
}
