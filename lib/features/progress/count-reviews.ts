import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { countByStudyDay, listStudyDays } from '@/lib/core/scheduling/list-study-days'
import { addDays, studyDayOf } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'
import type { DayCount } from './forecast-due'

/** Ratings given on each study day of the last weeks, the oldest first, today last. */
export async function countReviews(viewer: Viewer, now: Date, length: number): Promise<DayCount[]> {
  const today = studyDayOf(now, viewer.timeZone)
  const days = listStudyDays(addDays(today, 1 - length), length, viewer.timeZone)
  const first = days[0]?.start ?? now
  // Every zone's offset is a multiple of a quarter of an hour, so no quarter lies in two study days.
  const quarters = await db.$queryRaw<{ at: Date; count: number }[]>`
    SELECT date_bin('15 minutes', r."reviewedAt", 'epoch'::timestamptz) AS "at", count(*)::int AS "count"
    FROM "Review" r
    JOIN "Card" c ON c."id" = r."cardId"
    JOIN "Deck" d ON d."id" = c."deckId"
    WHERE d."ownerId" = ${viewer.id}::uuid AND r."reviewedAt" >= ${first}
    GROUP BY 1`
  const counts = countByStudyDay(days, quarters)
  return days.map(({ day }) => ({ day, count: counts.get(day) ?? 0 }))
}
