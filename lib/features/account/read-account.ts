import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export type Account = {
  hasPassword: boolean
  /** Until when a guest's work is kept. */
  expiresAt: Date | null
  belongings: Belongings
}
/** What goes when the account goes. `attemptsOfOthers`: other people's, on this person's sets. */
export type Belongings = {
  articles: number
  sets: number
  classes: number
  decks: number
  cards: number
  attempts: number
  attemptsOfOthers: number
}

export async function readAccount(viewer: Viewer): Promise<Account | null> {
  const user = await prisma.user.findUnique({
    where: { id: viewer.id },
    select: {
      passwordHash: true,
      expiresAt: true,
      _count: { select: { articles: true, sets: true, classes: true, decks: true, attempts: true } },
    },
  })
  if (!user) return null
  const [cards, attemptsOfOthers] = await Promise.all([
    prisma.card.count({ where: { deck: { ownerId: viewer.id } } }),
    prisma.attempt.count({ where: { userId: { not: viewer.id }, version: { set: { ownerId: viewer.id } } } }),
  ])
  return {
    hasPassword: user.passwordHash !== null,
    expiresAt: user.expiresAt,
    belongings: { ...user._count, cards, attemptsOfOthers },
  }
}
