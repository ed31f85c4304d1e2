import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import type { ProfileInput } from './account-input'

export async function updateProfile(viewer: Viewer, { name, timeZone }: ProfileInput): Promise<void> {
  await prisma.user.update({ where: { id: viewer.id }, data: { name, timeZone } })
}
