import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { countByStudyDay, listStudyDays } from '@/lib/core/scheduling/list-study-days'
import { studyDayOf } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'

export type DayCount = { day: string; count: number }

/**
 * Learnt cards that come due on each of the next study days; what is overdue, or is in `missed` because a quiz showed
 * it to be missing, counts as today's.
 */
export async function forecastDue(
  viewer: Viewer,
  now: Date,
  { length = 14, missed = new Set() }: { length?: number; missed?: ReadonlySet<string> } = {},
): Promise<DayCount[]> {
  const days = listStudyDays(studyDayOf(now, viewer.timeZone), length, viewer.timeZone)
  const cards = await db.card.findMany({
    where: {
      deck: { ownerId: viewer.id },
      suspended: false,
      state: { not: 'new' },
      OR: [{ due: { lt: days.at(-1)?.end } }, { id: { in: [...missed] } }],
    },
    select: { id: true, due: true },
  })
  const today = days[0]?.start ?? now
  const counts = countByStudyDay(
    days,
    cards.map(({ id, due }) => ({ at: missed.has(id) || due < today ? today : due, count: 1 })),
  )
  return days.map(({ day }) => ({ day, count: counts.get(day) ?? 0 }))
}
